import type { Race, Runner } from "./race";

type Load = () => Promise<(race: Race) => Runner>;

/** Who takes part, by the name that the table gives them. Each is loaded alone: a package that is there changes how others are compiled. */
export const runners = {
  "the tape, in WebAssembly": async () => (await import("./tape")).compiledTape,
  "the tape, interpreted": async () => (await import("./tape")).interpretedTape,
  "micrograd's closures (value.ts)": async () => (await import("./values")).values,
  adnn: async () => (await import("./adnn")).adnn,
  simplegrad: async () => (await import("./simplegrad")).simplegrad,
  "hand-written loop": async () => (await import("./hand")).hand,
} as const satisfies Record<string, Load>;

export type RunnerName = keyof typeof runners;

export const ours: RunnerName = "the tape, in WebAssembly";
/** Engines that take any graph, as ours does; the lecture's closures stand in the table, but are no rival for speed. */
export const peers: readonly RunnerName[] = ["adnn", "simplegrad"];
/** One network, by hand. */
export const limit: RunnerName = "hand-written loop";

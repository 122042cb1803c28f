import type { Runner } from "./races";

/** Who races; each is loaded alone, since simplegrad takes half as long again with adnn beside it. */
export const runners = {
  "engine, unseen": async () => (await import("./ours")).unseen,
  "engine, compiled": async () => (await import("./ours")).compiled,
  adnn: async () => (await import("./adnn")).adnn,
  simplegrad: async () => (await import("./simplegrad")).simplegrad,
  "hand-written": async () => (await import("./hand")).hand,
} as const satisfies Readonly<Record<string, () => Promise<Runner>>>;

/** A runner's name. */
export type RunnerName = keyof typeof runners;

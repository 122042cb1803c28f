import type { Part } from "./part";

/** The parts by name, in the order in which they run; each is loaded when it does. */
export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  engine: async () => (await import("./engine")).engine,
  training: async () => (await import("./training")).training,
  answers: async () => (await import("./answers")).answers,
  room: async () => (await import("./room")).room,
  processes: async () => (await import("./processes")).processes,
  page: async () => (await import("./page")).page,
  canvas: async () => (await import("./canvas")).canvas,
};

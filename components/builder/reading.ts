import type { Graph } from "@/lib/engine/graph";
import type { readPython } from "@/lib/notation/python";

export type Reading = ReturnType<typeof readPython>;
type Read = Extract<Reading, { ok: true }>;
export type Cell = Read["cells"][number];
export type Mistake = Extract<Reading, { ok: false }>["mistake"];
export type Remark = Read["remarks"][number];

export const noGraph: Graph = { nodes: [], output: null };

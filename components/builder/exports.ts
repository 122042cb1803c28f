import type { GradientView } from "@/components/graph/cards";
import { graphSvg } from "@/components/graph/graphSvg";
import type { Words } from "@/components/words/words";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import { writeGraphFile } from "@/lib/notation/graphFile";
import { writeDot } from "@/lib/notation/writeDot";
import { writeMicrograd } from "@/lib/notation/writeMicrograd";
import { writeTorch } from "@/lib/notation/writeTorch";
import { pngOf } from "./pngOf";

export interface Exported {
  readonly evaluation: Evaluation;
  readonly gradient: (id: NodeId) => GradientView;
  readonly words: Words;
}

interface Format {
  readonly key: "pytorch" | "micrograd" | "dot" | "svg" | "png" | "json";
  /** What the file's name ends in. */
  readonly ending: string;
  readonly type: string;
  readonly make: (exported: Exported) => string | Promise<Blob | null>;
}

/** What a graph can be saved as. */
export const formats: readonly Format[] = [
  {
    key: "pytorch",
    ending: "_torch.py",
    type: "text/x-python",
    make: ({ evaluation }) => writeTorch(evaluation.graph),
  },
  {
    key: "micrograd",
    ending: "_micrograd.py",
    type: "text/x-python",
    make: ({ evaluation }) => writeMicrograd(evaluation.graph),
  },
  {
    key: "dot",
    ending: ".dot",
    type: "text/vnd.graphviz",
    make: ({ evaluation }) => writeDot(evaluation),
  },
  {
    key: "svg",
    ending: ".svg",
    type: "image/svg+xml",
    make: (exported) => graphSvg(exported).svg,
  },
  {
    key: "png",
    ending: ".png",
    type: "image/png",
    make: (exported) => pngOf(graphSvg(exported)),
  },
  {
    key: "json",
    ending: ".graph.json",
    type: "application/json",
    make: ({ evaluation }) => writeGraphFile(evaluation.graph),
  },
];

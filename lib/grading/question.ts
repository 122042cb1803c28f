import type { Evaluation } from "@/lib/engine/evaluate";
import type { NodeId } from "@/lib/engine/graph";
import type { Sheet } from "./sheet";

/** One answer to judge, with everything its verdict depends on. */
export interface Question {
  readonly evaluation: Evaluation;
  readonly node: NodeId;
  readonly text: string;
  /** The same student's earlier answers in this round. */
  readonly sheet: Sheet;
  /** The share of the true gradient an answer may be off by; 0.01 unless the host says otherwise. */
  readonly tolerance?: number;
  /** Learning rates of the lesson, with which a student may have stepped. */
  readonly lessonRates?: readonly number[];
  /** The nodes the exercise asks for. */
  readonly asked?: readonly NodeId[];
}

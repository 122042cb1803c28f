import { compileProgram } from "@/lib/engine/compileProgram";
import { evaluate } from "@/lib/engine/evaluate";
import { runBackward, runForward } from "@/lib/engine/program";
import type { Runner } from "./races";

/** Chalkgrad on a graph that it has not seen: compiled, evaluated, every edge and problem named. */
export const unseen: Runner = (graph) => () => {
  evaluate(graph);
};

/** Chalkgrad on a graph that is run again and again. */
export const compiled: Runner = (graph) => {
  const program = compileProgram(graph);
  return () => {
    runForward(program);
    program.grad.fill(0);
    runBackward(program);
  };
};

import type { Cell } from "@/lib/notation/python";
import type { Exercise, Rules } from "@/lib/protocol/lesson";
import { suggestedAsked } from "./asked";

/** An exercise that asks for the suggested gradients of one graph of a program. */
export function exerciseOf({ title, source, graph }: Cell, rules: Rules): Exercise {
  return { title: title.slice(0, 120), source, graph, asked: suggestedAsked(graph), rules };
}

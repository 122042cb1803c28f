import type { NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import type { Answerer } from "./answer";
import { isNodeOpen } from "./order";
import { isBlind, ownPlayedIn, standingOf } from "./rounds";
import type { Session } from "./session";
import { noRoundWork } from "./work";

/** Why a hint is not opened. */
export type HintRefusal =
  | "ROUND_UNKNOWN"
  | "ROUND_NOT_OPEN"
  | "NODE_NOT_ASKED"
  | "NODE_NOT_OPEN"
  | "NODE_DONE"
  | "HINT_OUT_OF_ORDER"
  | "NO_HINTS";

/** Says whether a participant may open a hint, and what it costs: the ladder is climbed step by step, and a step that is open costs nothing more. */
export function openHint(
  session: Session,
  { id, extraTime, work }: Answerer,
  wanted: { readonly roundId: string; readonly node: NodeId; readonly step: HintStep; readonly at: number },
):
  | { readonly ok: true; readonly isNew: boolean; readonly cost: number }
  | { readonly ok: false; readonly code: HintRefusal } {
  const { roundId, node, step, at } = wanted;
  const played = ownPlayedIn(session, roundId, id);
  if (!played) return { ok: false, code: "ROUND_UNKNOWN" };
  const { board, kind } = played;
  if (!board.asked.includes(node)) return { ok: false, code: "NODE_NOT_ASKED" };
  const round = work.rounds.get(roundId) ?? noRoundWork;
  const open = round.hints.get(node) ?? 0;
  if (step <= open) return { ok: true, isNew: false, cost: 0 };
  if (standingOf(session, { roundId, kind }, { extraTime, at }).type === "over")
    return { ok: false, code: "ROUND_NOT_OPEN" };
  // The first ballot of a vote is what people think by themselves.
  if (kind === "vote") return { ok: false, code: "NO_HINTS" };
  if (!isNodeOpen(board, round, node)) return { ok: false, code: "NODE_NOT_OPEN" };
  if (!isBlind(session, played.exercise) && round.sheet.get(node)?.verdict === "correct")
    return { ok: false, code: "NODE_DONE" };
  if (step > open + 1) return { ok: false, code: "HINT_OUT_OF_ORDER" };
  return { ok: true, isNew: true, cost: board.rules.hintCosts[step - 1] ?? 0 };
}

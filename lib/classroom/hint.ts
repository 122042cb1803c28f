import type { NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import { playedIn } from "./answer";
import type { Session } from "./session";
import { noRoundWork, type Work } from "./work";

/** Why a hint is not opened. */
export type HintRefusal = "ROUND_UNKNOWN" | "ROUND_NOT_OPEN" | "NODE_NOT_ASKED" | "NODE_DONE" | "HINT_OUT_OF_ORDER";

/** Says whether a participant may open a hint, and what it costs: the ladder is climbed step by step, and a step that is open costs nothing more. */
export function openHint(
  session: Session,
  work: Work,
  wanted: { readonly roundId: string; readonly node: NodeId; readonly step: HintStep },
):
  | { readonly ok: true; readonly isNew: boolean; readonly cost: number }
  | { readonly ok: false; readonly code: HintRefusal } {
  const { roundId, node, step } = wanted;
  const played = playedIn(session, roundId);
  if (!played) return { ok: false, code: "ROUND_UNKNOWN" };
  const { board } = played;
  if (!board.asked.includes(node)) return { ok: false, code: "NODE_NOT_ASKED" };
  const round = work.rounds.get(roundId) ?? noRoundWork;
  const open = round.hints.get(node) ?? 0;
  if (step <= open) return { ok: true, isNew: false, cost: 0 };
  const { phase } = session;
  if (phase.type !== "round" || phase.roundId !== roundId) return { ok: false, code: "ROUND_NOT_OPEN" };
  if (round.sheet.get(node)?.verdict === "correct") return { ok: false, code: "NODE_DONE" };
  if (step > open + 1) return { ok: false, code: "HINT_OUT_OF_ORDER" };
  return { ok: true, isNew: true, cost: board.rules.hintCosts[step - 1] ?? 0 };
}

import type { NodeId } from "@/lib/engine/graph";
import { playedIn } from "./answer";
import type { Session } from "./session";

/** Why a draft is not kept. */
export type DraftRefusal = "ROUND_UNKNOWN" | "ROUND_NOT_OPEN" | "NODE_NOT_ASKED";

/** Says whether what is typed at a node is kept: while its round is open, paused or not. */
export function refuseDraft(
  session: Session,
  { roundId, node }: { readonly roundId: string; readonly node: NodeId },
): DraftRefusal | null {
  const played = playedIn(session, roundId);
  if (!played) return "ROUND_UNKNOWN";
  if (!played.board.asked.includes(node)) return "NODE_NOT_ASKED";
  const { phase } = session;
  return phase.type === "round" && phase.roundId === roundId ? null : "ROUND_NOT_OPEN";
}

import type { NodeId } from "@/lib/engine/graph";
import { ownPlayedIn, standingOf } from "./rounds";
import type { Session } from "./session";

/** Why a draft is not kept. */
export type DraftRefusal = "ROUND_UNKNOWN" | "ROUND_NOT_OPEN" | "NODE_NOT_ASKED";

/** Says whether what is typed at a node is kept: while its round is open, paused or not. */
export function refuseDraft(
  session: Session,
  { roundId, node }: { readonly roundId: string; readonly node: NodeId },
  person: { readonly id: string; readonly extraTime: number; readonly at: number },
): DraftRefusal | null {
  const played = ownPlayedIn(session, roundId, person.id);
  if (!played) return "ROUND_UNKNOWN";
  if (!played.board.asked.includes(node)) return "NODE_NOT_ASKED";
  return standingOf(session, { roundId, kind: played.kind }, person).type === "over" ? "ROUND_NOT_OPEN" : null;
}

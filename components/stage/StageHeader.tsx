import { groupCode } from "@/components/words/counting";
import type { PhaseView, RoomView } from "@/lib/protocol/views";
import { useJoinAddress } from "./useJoinAddress";

/** Where a vote stands, behind the exercise's number. */
function stepOfVote(phase: PhaseView): string {
  if (phase.type === "discuss") return " · discussion";
  if (phase.type !== "round" || phase.ballot === null) return "";
  return phase.ballot === 1 ? " · first vote, by yourself" : " · second vote";
}

/** The exercise, and in its corner how to join, all session long. */
export function StageHeader({ room }: { readonly room: RoomView }) {
  const { index, count, title } = room.exercise;
  const address = useJoinAddress();
  return (
    <header className="flex shrink-0 items-end justify-between gap-8">
      <div className="min-w-0">
        <p className="text-[1.125rem] text-muted leading-tight">
          Exercise {index + 1} of {count}
          {stepOfVote(room.phase)}
        </p>
        <h1 className="mt-1 truncate text-[2.125rem]">{title}</h1>
      </div>
      <div className="shrink-0 text-right">
        <p className="text-[1.125rem] text-muted leading-tight">
          {address.origin === null ? "join with the code" : `join at ${address.host}`}
        </p>
        <p className="mt-1 font-mono font-semibold text-[2.5rem] leading-[1.05] tracking-[-0.01em]">
          {groupCode(room.code)}
        </p>
      </div>
    </header>
  );
}

import clsx from "clsx";
import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import type { RoomView } from "@/lib/protocol/views";
import type { HostMove, HostStep } from "./hostStep";

interface Props {
  readonly room: RoomView;
  readonly step: HostStep;
  readonly onMove: (move: HostMove) => void;
  readonly isBusy: boolean;
  /** The round cannot be opened yet; why stands elsewhere. */
  readonly cannotOpen: boolean;
}

/** The big controls: one filled button for what comes next. */
export function Controls({ room, step, onMove, isBusy, cannotOpen }: Props) {
  const { primary, others } = step;
  // Too wide for one line: the filled one comes last, over the whole width.
  const isStacked = others.length > 1 || (others.length > 0 && primary?.event === "review");
  return (
    <div className={clsx("flex gap-2", isStacked && "flex-wrap")}>
      {others.map((move) => (
        <Button
          key={move.label}
          size="large"
          className={isStacked ? "flex-1" : ""}
          disabled={isBusy}
          onClick={() => onMove(move)}
        >
          {move.label}
        </Button>
      ))}
      {primary === null ? (
        <p className="text-[15px] text-muted">That was the last exercise. The host ends the session.</p>
      ) : primary.event === "review" ? (
        <ButtonLink
          href={`/review/${room.code}`}
          kind="primary"
          size="large"
          className={isStacked ? "w-full" : "flex-1"}
        >
          {primary.label}
        </ButtonLink>
      ) : (
        <Button
          kind="primary"
          size="large"
          className="flex-1"
          isBusy={isBusy}
          disabled={primary.event === "round:open" && cannotOpen}
          onClick={() => onMove(primary)}
        >
          {primary.label}
        </Button>
      )}
    </div>
  );
}

import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import type { RoomView } from "@/lib/protocol/views";
import { type HostMove, hostStep } from "./hostStep";

interface Props {
  readonly room: RoomView;
  readonly onMove: (move: HostMove) => void;
  readonly isBusy: boolean;
  /** The round cannot be opened yet; why stands elsewhere. */
  readonly cannotOpen: boolean;
}

/** The big controls: one filled button for what comes next. */
export function Controls({ room, onMove, isBusy, cannotOpen }: Props) {
  const { primary, others } = hostStep(room);
  return (
    <div className="flex gap-2">
      {others.map((move) => (
        <Button key={move.label} size="large" disabled={isBusy} onClick={() => onMove(move)}>
          {move.label}
        </Button>
      ))}
      {primary.event === "review" ? (
        <ButtonLink href={`/review/${room.code}`} kind="primary" size="large" className="flex-1">
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

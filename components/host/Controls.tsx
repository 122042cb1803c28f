import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { useWords } from "@/components/words/useWords";
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
  const { t } = useWords();
  const { primary, others } = step;
  const say = ({ name }: HostMove) => t(`host.controls.${name}`);
  // Never on one line: the filled one comes last, over the whole width. Elsewhere it takes what the others leave of a line, and where
  // long words break the line each fills its own.
  const isStacked = others.length > 1 || (others.length > 0 && primary?.event === "review");
  return (
    <div className="flex flex-wrap gap-2">
      {others.map((move) => (
        <Button
          key={move.name}
          size="large"
          className={isStacked ? "flex-1" : "grow"}
          disabled={isBusy}
          onClick={() => onMove(move)}
        >
          {say(move)}
        </Button>
      ))}
      {primary === null ? (
        <p className="text-[15px] text-muted">{t("host.controls.last")}</p>
      ) : primary.event === "review" ? (
        <ButtonLink
          href={`/review/${room.code}`}
          kind="primary"
          size="large"
          className={isStacked ? "w-full" : "flex-999"}
        >
          {say(primary)}
        </ButtonLink>
      ) : (
        <Button
          kind="primary"
          size="large"
          className="flex-999"
          isBusy={isBusy}
          disabled={primary.event === "round:open" && cannotOpen}
          onClick={() => onMove(primary)}
        >
          {say(primary)}
        </Button>
      )}
    </div>
  );
}

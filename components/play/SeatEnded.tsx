import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { refusalWords } from "@/components/words/refusals";
import { DoorFrame } from "./DoorFrame";
import { WordsForm } from "./WordsForm";

interface Props {
  readonly code: string;
  readonly refusal: "SEAT_MOVED" | "SEAT_REMOVED" | "SEAT_BANNED";
  /** To take a new seat, with a name. */
  readonly onJoinAgain: () => void;
}

/** The seat that this browser had is no longer its own: what happened, and what can be done. */
export function SeatEnded({ code, refusal, onJoinAgain }: Props) {
  const { title, next } = refusalWords[refusal];
  const [hasWords, setHasWords] = useState(false);
  return (
    <DoorFrame title={title} about={next}>
      {refusal === "SEAT_REMOVED" && (
        <Button kind="primary" size="large" onClick={onJoinAgain}>
          Join again
        </Button>
      )}
      {refusal === "SEAT_BANNED" && (
        <ButtonLink href="/" size="large">
          Go to the start
        </ButtonLink>
      )}
      {refusal === "SEAT_MOVED" &&
        (hasWords ? (
          // The session that was ended here does not begin again by itself.
          <WordsForm code={code} onSeated={() => location.reload()} />
        ) : (
          <Button size="large" onClick={() => setHasWords(true)}>
            I have four new words
          </Button>
        ))}
    </DoorFrame>
  );
}

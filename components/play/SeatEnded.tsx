import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { refusalWords } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
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
  const words = useWords();
  const { title, next } = refusalWords(refusal, words);
  const [hasWords, setHasWords] = useState(false);
  return (
    <DoorFrame title={title} about={next}>
      {refusal === "SEAT_REMOVED" && (
        <Button kind="primary" size="large" onClick={onJoinAgain}>
          {words.t("door.ended.joinAgain")}
        </Button>
      )}
      {refusal === "SEAT_BANNED" && (
        <ButtonLink href="/" size="large">
          {words.t("door.refused.start")}
        </ButtonLink>
      )}
      {refusal === "SEAT_MOVED" &&
        (hasWords ? (
          // The session that was ended here does not begin again by itself.
          <WordsForm code={code} onSeated={() => location.reload()} />
        ) : (
          <Button size="large" onClick={() => setHasWords(true)}>
            {words.t("door.ended.newWords")}
          </Button>
        ))}
    </DoorFrame>
  );
}

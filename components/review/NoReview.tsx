import { DoorFrame } from "@/components/play/DoorFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { refusalWords } from "@/components/words/refusals";
import type { ReviewReport } from "@/lib/protocol/review";

interface Props {
  /** The session's code, as it stands in the address. */
  readonly session: string;
  readonly code: Extract<ReviewReport, { viewer: null }>["code"];
}

/** Why there is nothing to read here, and the way on. */
export function NoReview({ session, code }: Props) {
  const { title, next } = wordsFor(code);
  return (
    <DoorFrame title={title} about={next}>
      {code === "SEAT_UNKNOWN" ? (
        <ButtonLink href={`/play/${session}`} kind="primary" size="large">
          Join with your name
        </ButtonLink>
      ) : (
        <ButtonLink href="/" kind="primary" size="large">
          Go to the start
        </ButtonLink>
      )}
      <ButtonLink href="/library" kind="plain">
        Your lessons and past sessions
      </ButtonLink>
    </DoorFrame>
  );
}

function wordsFor(code: Props["code"]) {
  const { title, next } = refusalWords[code];
  switch (code) {
    case "SEAT_UNKNOWN":
      return {
        title: "No review for this browser",
        next: "A review opens in the browser that hosted the session or took part in it. Check the code in the address too.",
      };
    case "SEAT_REMOVED":
      return { title, next };
  }
}

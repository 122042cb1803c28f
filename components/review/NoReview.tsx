import { DoorFrame } from "@/components/play/DoorFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { readWords } from "@/components/words/readWords";
import { refusalWords } from "@/components/words/refusals";
import type { Words } from "@/components/words/words";
import type { ReviewReport } from "@/lib/protocol/review";

interface Props {
  /** The session's code, as it stands in the address. */
  readonly session: string;
  readonly code: Extract<ReviewReport, { viewer: null }>["code"];
}

/** Why there is nothing to read here, and the way on. */
export async function NoReview({ session, code }: Props) {
  const words = await readWords();
  const { t } = words;
  const { title, next } = wordsFor(code, words);
  return (
    <DoorFrame title={title} about={next}>
      {code === "SEAT_UNKNOWN" ? (
        <ButtonLink href={`/play/${session}`} kind="primary" size="large">
          {t("review.none.join")}
        </ButtonLink>
      ) : (
        <ButtonLink href="/" kind="primary" size="large">
          {t("refusals.start")}
        </ButtonLink>
      )}
      <ButtonLink href="/library" kind="plain">
        {t("review.none.library")}
      </ButtonLink>
    </DoorFrame>
  );
}

function wordsFor(code: Props["code"], words: Words) {
  const { title, next } = refusalWords(code, words);
  switch (code) {
    case "SEAT_UNKNOWN":
      return {
        title: words.t("review.none.title"),
        next: words.t("review.none.about"),
      };
    case "SEAT_REMOVED":
      return { title, next };
  }
}

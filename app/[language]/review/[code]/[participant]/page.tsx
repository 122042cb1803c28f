import { headers } from "next/headers";
import { NoReview } from "@/components/review/NoReview";
import { PersonReviewPage } from "@/components/review/PersonReviewPage";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";
import { readPerson } from "@/lib/accounts/review";

interface Props {
  readonly params: Promise<{ readonly code: string; readonly participant: string }>;
}

export async function generateMetadata() {
  const { t } = await readWords();
  return { title: t("review.title") };
}

/** One student's sheet, for the host. */
export default async function Page({ params }: Props) {
  const { code, participant } = await params;
  const review = await readPerson(code, participant, (await headers()).get("cookie"));
  if (!review) return <NoReview session={code} code="SEAT_UNKNOWN" />;
  return (
    <Rooms rooms={["training", "review", "graph", "playback", "words", "problems"]}>
      <PersonReviewPage review={review} />
    </Rooms>
  );
}

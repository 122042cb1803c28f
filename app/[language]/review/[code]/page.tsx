import { headers } from "next/headers";
import { HostReviewPage } from "@/components/review/HostReviewPage";
import { NoReview } from "@/components/review/NoReview";
import { StudentReviewPage } from "@/components/review/StudentReviewPage";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";
import { readReview } from "@/lib/accounts/review";

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

export async function generateMetadata() {
  const { t } = await readWords();
  return { title: t("review.title") };
}

/** What remains of a session, for whoever's cookie asks: all of it for the host, the own sheet for a student. */
export default async function Page({ params }: Props) {
  const { code } = await params;
  const review = await readReview(code, (await headers()).get("cookie"));
  if (review.viewer === null) return <NoReview session={code} code={review.code} />;
  return (
    <Rooms rooms={["training", "review", "graph", "playback", "words", "problems"]}>
      {review.viewer === "host" ? <HostReviewPage review={review} /> : <StudentReviewPage review={review} />}
    </Rooms>
  );
}

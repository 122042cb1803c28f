import type { Metadata } from "next";
import { headers } from "next/headers";
import { NoReview } from "@/components/review/NoReview";
import { PersonReviewPage } from "@/components/review/PersonReviewPage";
import { readPerson } from "@/lib/accounts/review";

interface Props {
  readonly params: Promise<{ readonly code: string; readonly participant: string }>;
}

export const metadata: Metadata = { title: "Review" };

/** One student's sheet, for the host. */
export default async function Page({ params }: Props) {
  const { code, participant } = await params;
  const review = await readPerson(code, participant, (await headers()).get("cookie"));
  return review ? <PersonReviewPage review={review} /> : <NoReview session={code} code="SEAT_UNKNOWN" />;
}

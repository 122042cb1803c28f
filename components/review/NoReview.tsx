import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { TopBar } from "@/components/ui/TopBar";
import { refusalWords } from "@/components/words/refusals";
import type { ReviewReport } from "@/lib/protocol/review";

/** Why there is nothing to read here, and the way on. */
export function NoReview({ code }: { readonly code: Extract<ReviewReport, { viewer: null }>["code"] }) {
  const { title, next } = refusalWords[code];
  return (
    <>
      <TopBar />
      <main className="px-4 py-16">
        <EmptyState
          title={title}
          action={
            <ButtonLink href="/" kind="primary">
              To the first page
            </ButtonLink>
          }
        >
          {code === "SEAT_UNKNOWN"
            ? "A review is read in the browser that hosted the session, or that sat in it."
            : next}
        </EmptyState>
      </main>
    </>
  );
}

import type { ReactNode } from "react";
import { Day } from "@/components/ui/Day";
import { TopBar } from "@/components/ui/TopBar";
import { groupCode } from "@/components/words/counting";
import { readWords } from "@/components/words/readWords";
import type { ReviewHead as Head } from "@/lib/protocol/review";

interface Props {
  readonly review: Head;
  /** One line under the title. */
  readonly summary: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every review: what session it was, then its parts. */
export async function ReviewHead({ review, summary, actions, children }: Props) {
  const { t } = await readWords();
  const { code, title, startedAt, isEnded } = review;
  return (
    <>
      <TopBar actions={actions} />
      <main className="mx-auto flex max-w-[960px] flex-col gap-14 px-4 py-10 sm:px-6 sm:py-14">
        <header className="flex flex-col gap-2">
          <p className="text-[15px] text-muted">
            <Day at={startedAt} /> ·{" "}
            <span className="whitespace-nowrap">
              {t.rich("review.head.code", {
                digits: groupCode(code),
                code: (text) => (
                  <bdi dir="ltr" className="font-mono">
                    {text}
                  </bdi>
                ),
              })}
            </span>{" "}
            · <span className="whitespace-nowrap">{t(isEnded ? "review.head.ended" : "review.head.running")}</span>
          </p>
          <h1 className="break-words text-3xl sm:text-4xl">{title}</h1>
          <p className="text-lg text-muted">{summary}</p>
        </header>
        {children}
      </main>
    </>
  );
}

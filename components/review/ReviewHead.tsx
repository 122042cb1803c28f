import type { ReactNode } from "react";
import { TopBar } from "@/components/ui/TopBar";
import { groupCode } from "@/components/words/counting";
import type { ReviewHead as Head } from "@/lib/protocol/review";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

interface Props {
  readonly review: Head;
  /** One line under the title. */
  readonly summary: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every review: what session it was, then its parts. */
export function ReviewHead({ review, summary, actions, children }: Props) {
  const { code, title, startedAt, isEnded } = review;
  const date = new Date(startedAt);
  return (
    <>
      <TopBar actions={actions} />
      <main className="mx-auto flex max-w-[960px] flex-col gap-14 px-4 py-10 sm:px-6 sm:py-14">
        <header className="flex flex-col gap-2">
          <p className="text-[15px] text-muted">
            <time dateTime={date.toISOString()}>{day.format(date)}</time> ·{" "}
            <span className="whitespace-nowrap">
              code <span className="font-mono">{groupCode(code)}</span>
            </span>{" "}
            · <span className="whitespace-nowrap">{isEnded ? "ended" : "still running"}</span>
          </p>
          <h1 className="break-words text-3xl sm:text-4xl">{title}</h1>
          <p className="text-lg text-muted">{summary}</p>
        </header>
        {children}
      </main>
    </>
  );
}

import type { ReactNode } from "react";
import { TopBar } from "@/components/ui/TopBar";
import { countOf } from "@/components/words/counting";

interface Props {
  /** Participants are deleted so many days after their session; null: they are kept until the host deletes it. */
  readonly days: number | null;
}

/** What this server keeps of whom, and how it is got out or deleted. */
export function PrivacyPage({ days }: Props) {
  return (
    <>
      <TopBar />
      <main className="mx-auto flex max-w-2xl flex-col gap-10 px-5 py-10 sm:px-8 sm:py-14">
        <header className="flex flex-col gap-2">
          <h1 className="text-3xl sm:text-4xl">What is kept</h1>
          <p className="text-lg text-muted">
            On this server and nowhere else. No page loads anything from a third party, and nobody is counted or
            tracked.
          </p>
        </header>
        <Part title="Of a student">
          <li>the name that was typed at the door, and when it was;</li>
          <li>each answer as it was typed, when it came, how it was judged and what it earned;</li>
          <li>what was typed and not sent while a round was open, and which hints were opened;</li>
          <li>a cookie that holds the seat in this session, for 180 days. On the server stands its hash alone.</li>
        </Part>
        <Part title="Of who hosts">
          <li>
            lessons and sessions, with what was done in them when: rounds opened and closed, people removed or renamed;
          </li>
          <li>
            a cookie that says whose library this browser sees, for 180 days. No name and no address belongs to it.
          </li>
        </Part>
        <Part title="Of nobody">
          <li>network addresses: wrong codes are counted by address in memory, for a minute;</li>
          <li>names or answers in the server’s log.</li>
        </Part>
        <Part title="For how long">
          <li>
            {days === null
              ? "Until the host deletes the session, in the library: every name and answer goes with it."
              : `Students, with every answer, for ${countOf(days, "day")} after the session; or until the host deletes it.`}
          </li>
          <li>A backup that was made before holds what was there then.</li>
        </Part>
        <Part title="To read it">
          <li>
            A student finds “All that is kept of you” at the end of the own review; a host finds the same on each
            student’s sheet, and the whole session under “Export”.
          </li>
        </Part>
      </main>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      <ul className="flex list-disc flex-col gap-1.5 pl-5 text-[17px]">{children}</ul>
    </section>
  );
}

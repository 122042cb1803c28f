import type { Metadata } from "next";
import { headers } from "next/headers";
import { GraphPreview } from "@/components/graph/GraphPreview";
import { Library } from "@/components/library/Library";
import { TopBar } from "@/components/ui/TopBar";
import { readOwner } from "@/lib/accounts/owner";
import { listLessons } from "@/lib/records/lessons";
import { listSessions } from "@/lib/records/sessions";

export const metadata: Metadata = { title: "Library" };

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

export default async function Page() {
  const owner = await readOwner((await headers()).get("cookie"));
  const [lessons, sessions] =
    owner === null ? [[], []] : await Promise.all([listLessons(owner.id), listSessions(owner.id)]);
  return (
    <>
      <TopBar />
      <Library
        lessons={lessons.map(({ updatedAt, preview, ...lesson }) => ({
          ...lesson,
          changed: day.format(updatedAt),
          preview: <GraphPreview graph={preview} className="max-h-full w-full" />,
        }))}
        sessions={sessions.map(({ code, title, participants, createdAt, endedAt }) => ({
          code,
          title,
          participants,
          began: day.format(createdAt),
          isEnded: endedAt !== null,
        }))}
      />
    </>
  );
}

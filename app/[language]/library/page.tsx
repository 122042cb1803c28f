import { headers } from "next/headers";
import { AccountLink } from "@/components/account/AccountLink";
import { KeptHere, LeftHere } from "@/components/account/LibraryNote";
import { Library } from "@/components/library/Library";
import { ExercisePreview } from "@/components/training/ExercisePreview";
import { TopBar } from "@/components/ui/TopBar";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";
import { readBelongings } from "@/lib/accounts/belongings";
import { readOwner } from "@/lib/accounts/owner";
import { listLessons } from "@/lib/records/lessons";
import { listSessions } from "@/lib/records/sessions";

export async function generateMetadata() {
  const { t } = await readWords();
  return { title: t("library.title") };
}

export default async function Page() {
  const cookies = (await headers()).get("cookie");
  const owner = await readOwner(cookies);
  const [lessons, sessions] =
    owner === null ? [[], []] : await Promise.all([listLessons(owner.id), listSessions(owner.id)]);
  const isSignedIn = owner?.account != null;
  const left = isSignedIn ? await readBelongings(cookies) : null;
  return (
    <Rooms rooms={["accounts", "library", "review", "refusals"]}>
      <TopBar actions={<AccountLink isSignedIn={isSignedIn} />} />
      <Library
        note={isSignedIn ? left && <LeftHere belongings={left} /> : <KeptHere />}
        lessons={lessons.map(({ updatedAt, preview, ...lesson }) => ({
          ...lesson,
          changedAt: updatedAt.getTime(),
          preview: <ExercisePreview exercise={preview} className="max-h-full w-full" />,
        }))}
        sessions={sessions.map(({ code, title, participants, createdAt, endedAt, role }) => ({
          code,
          title,
          participants,
          beganAt: createdAt.getTime(),
          isEnded: endedAt !== null,
          role,
        }))}
      />
    </Rooms>
  );
}

import { headers } from "next/headers";
import Link from "next/link";
import { connection } from "next/server";
import { Suspense } from "react";
import { AccountLink } from "@/components/account/AccountLink";
import { HostPanel } from "@/components/home/HostPanel";
import { JoinPanel } from "@/components/home/JoinPanel";
import { LessonTile } from "@/components/home/LessonTile";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { TopBar } from "@/components/ui/TopBar";
import { Rooms } from "@/components/words/Rooms";
import { readLanguage, readWords } from "@/components/words/readWords";
import { readOwner } from "@/lib/accounts/owner";
import { listGallery } from "@/lib/records/lessons";

export default async function Page() {
  const { t } = await readWords();
  const owner = await readOwner((await headers()).get("cookie"));
  return (
    <Rooms rooms={["home", "door", "refusals"]}>
      <TopBar
        actions={
          <>
            <ButtonLink kind="plain" href="/library" className="max-sm:px-2.5">
              {t("home.library")}
            </ButtonLink>
            <AccountLink isSignedIn={owner?.account != null} />
          </>
        }
      />
      <main className="mx-auto flex max-w-5xl flex-col gap-14 px-5 pt-8 pb-20 sm:px-8 sm:pt-14">
        <header className="flex max-w-2xl flex-col gap-3">
          <h1 className="text-[32px] sm:text-[44px]">{t("home.title")}</h1>
          <p className="text-[17px] text-muted sm:text-lg">{t("home.about")}</p>
        </header>
        <div className="grid gap-10 sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] sm:gap-12">
          <JoinPanel />
          <div className="border-line max-sm:border-t max-sm:pt-10 sm:border-s sm:ps-12">
            <HostPanel />
          </div>
        </div>
        <section aria-labelledby="lessons" className="flex flex-col gap-6 border-line border-t pt-10">
          <h2 id="lessons" className="text-xl">
            {t("home.lessons.title")}
          </h2>
          <Suspense fallback={<p className="text-muted">{t("home.lessons.loading")}</p>}>
            <Gallery />
          </Suspense>
        </section>
        <section
          aria-labelledby="lab"
          className="flex flex-wrap items-center justify-between gap-x-10 gap-y-5 border-line border-t pt-10"
        >
          <div className="flex max-w-xl flex-col gap-1.5">
            <h2 id="lab" className="text-xl">
              {t("home.lab.title")}
            </h2>
            <p className="text-muted">{t("home.lab.about")}</p>
          </div>
          <ButtonLink href="/lab">{t("home.lab.open")}</ButtonLink>
        </section>
        <footer className="border-line border-t pt-6 text-[15px] text-muted">
          <Link
            href="/privacy"
            prefetch={false}
            className="target inline-flex items-center underline underline-offset-4"
          >
            {t("home.privacy")}
          </Link>
        </footer>
      </main>
    </Rooms>
  );
}

/** Read at each request, never while the site is built: there is no database then. */
async function Gallery() {
  await connection();
  const lessons = await listGallery(await readLanguage());
  return (
    <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {lessons.map(({ id, title, about, exercises, nodes, preview }) => (
        <LessonTile
          key={id}
          id={id}
          title={title}
          about={about}
          exercises={exercises}
          nodes={nodes}
          preview={preview}
        />
      ))}
    </div>
  );
}

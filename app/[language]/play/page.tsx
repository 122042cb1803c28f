import type { Metadata } from "next";
import { PlayPage } from "@/components/play/PlayPage";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";

export { everyLanguage as generateStaticParams } from "@/components/words/everyLanguage";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("door.title") };
}

/** One static page for every code (next.config.js rewrites /play/482913 to it): 200 phones load it at once. */
export default function Page() {
  return (
    <Rooms
      rooms={[
        "training",
        "door",
        "play",
        "graph",
        "playback",
        "words",
        "problems",
        "verdicts",
        "notation",
        "mistakes",
        "refusals",
      ]}
    >
      <PlayPage />
    </Rooms>
  );
}

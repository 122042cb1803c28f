import type { Metadata } from "next";
import { LabPage } from "@/components/lab/LabPage";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";

export { everyLanguage as generateStaticParams } from "@/components/words/everyLanguage";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("lab.title") };
}

export default function Page() {
  return (
    <Rooms rooms={["training", "lab", "graph", "playback", "words", "problems", "refusals"]}>
      <LabPage />
    </Rooms>
  );
}

import type { Metadata } from "next";
import { StagePage } from "@/components/stage/StagePage";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await readWords();
  return { title: t("stage.title") };
}

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

export default async function Page({ params }: Props) {
  return (
    <Rooms rooms={["training", "stage", "graph", "playback", "words", "problems", "mistakeLabels", "refusals"]}>
      <StagePage code={(await params).code} />
    </Rooms>
  );
}

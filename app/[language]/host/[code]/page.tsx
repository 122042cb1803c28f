import { HostPage } from "@/components/host/HostPage";
import { Rooms } from "@/components/words/Rooms";
import { readWords } from "@/components/words/readWords";

export async function generateMetadata() {
  const { t } = await readWords();
  return { title: t("host.title") };
}

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

export default async function Page({ params }: Props) {
  return (
    <Rooms
      rooms={[
        "training",
        "host",
        "builder",
        "notation",
        "programs",
        "graph",
        "playback",
        "words",
        "problems",
        "mistakeLabels",
        "refusals",
      ]}
    >
      <HostPage code={(await params).code} />
    </Rooms>
  );
}

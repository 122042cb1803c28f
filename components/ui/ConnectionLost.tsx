import { useWords } from "@/components/words/useWords";
import type { Loss } from "@/lib/client/state";

interface Props {
  readonly loss: Loss;
  /** What becomes of what is done until the connection is back, in whole sentences. */
  readonly meanwhile: string;
}

/** Why nothing comes from the server: in the same words on phones, the stage and the console. */
export function ConnectionLost({ loss, meanwhile }: Props) {
  const { t } = useWords();
  return t.rich("ui.connectionLost", { loss, meanwhile, b: (text) => <b>{text}</b> });
}

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { groupCode } from "@/components/words/counting";
import { Said } from "@/components/words/Said";
import { formula } from "@/components/words/sentence";
import { useWords } from "@/components/words/useWords";
import type { AsksFor } from "@/lib/protocol/views";
import { DoorFrame } from "./DoorFrame";
import { NameForm } from "./NameForm";
import { WordsForm } from "./WordsForm";

interface Props {
  readonly code: string;
  readonly title: string;
  /** What the host asks for beside the name. */
  readonly asksFor: AsksFor;
  readonly onSeated: () => void;
}

/** The two ways in: a new name, or the seat that one had on another phone. */
export function JoinDoor({ code, title, asksFor, onSeated }: Props) {
  const { t } = useWords();
  const [hasWords, setHasWords] = useState(false);
  if (hasWords)
    return (
      <DoorFrame title={t("door.seat.title")} about={t("door.seat.about")}>
        <WordsForm code={code} onSeated={onSeated} />
        <Button kind="plain" className="-ms-4 self-start" onClick={() => setHasWords(false)}>
          {t("door.seat.hasName")}
        </Button>
      </DoorFrame>
    );
  return (
    <DoorFrame title={title} about={<Said sentence={t("door.name.class", { code: formula(groupCode(code)) })} />}>
      <NameForm code={code} asksFor={asksFor} onJoined={onSeated} />
      <Button kind="plain" className="-ms-4 self-start" onClick={() => setHasWords(true)}>
        {t("door.name.hasWords")}
      </Button>
    </DoorFrame>
  );
}

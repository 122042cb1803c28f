import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { groupCode } from "@/components/words/counting";
import { DoorFrame } from "./DoorFrame";
import { NameForm } from "./NameForm";
import { WordsForm } from "./WordsForm";

interface Props {
  readonly code: string;
  readonly title: string;
  readonly onSeated: () => void;
}

/** The two ways in: a new name, or the seat that one had on another phone. */
export function JoinDoor({ code, title, onSeated }: Props) {
  const [hasWords, setHasWords] = useState(false);
  if (hasWords)
    return (
      <DoorFrame
        title="Go on with your seat"
        about="Your answers and points come along to this phone; the other one is signed out."
      >
        <WordsForm code={code} onSeated={onSeated} />
        <Button kind="plain" className="-ml-4 self-start" onClick={() => setHasWords(false)}>
          Join with a name instead
        </Button>
      </DoorFrame>
    );
  return (
    <DoorFrame title={title} about={`Class ${groupCode(code)}`}>
      <NameForm code={code} onJoined={onSeated} />
      <Button kind="plain" className="-ml-4 self-start" onClick={() => setHasWords(true)}>
        I have four words from the host
      </Button>
    </DoorFrame>
  );
}

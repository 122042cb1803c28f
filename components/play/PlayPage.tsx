"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useWords } from "@/components/words/useWords";
import { CodeForm } from "./CodeForm";
import { DoorFrame } from "./DoorFrame";
import { JoinDoor } from "./JoinDoor";
import { RefusedScreen } from "./RefusedScreen";
import { readCode } from "./readCode";
import { useCode } from "./useCode";
import { useLookUp } from "./useLookUp";

const loadSession = () => import("./PlaySession").then((module) => module.PlaySession);
const PlaySession = dynamic(loadSession, { ssr: false, loading: TakingSeat });

function TakingSeat() {
  const { t } = useWords();
  return <DoorFrame title={t("door.seating")} />;
}

/** A student's way in: the code from the address, a name, the session. */
export function PlayPage() {
  const { t } = useWords();
  const text = useCode();
  if (text === null) return <DoorFrame title={t("door.looking")} />;
  if (text === "")
    return (
      <DoorFrame title={t("door.join.title")} about={t("door.join.about")}>
        <CodeForm />
      </DoorFrame>
    );
  const code = readCode(text);
  return code === null ? <RefusedScreen code="CODE_UNKNOWN" /> : <PlayDoor key={code} code={code} />;
}

function PlayDoor({ code }: { readonly code: string }) {
  const { t } = useWords();
  const found = useLookUp(code);
  // Somebody just joined, or the server no longer knows the seat that it named.
  const [hasSeat, setHasSeat] = useState<boolean | null>(null);
  // While a name is typed.
  useEffect(() => void loadSession(), []);
  if (found === null) return <DoorFrame title={t("door.looking")} />;
  if (found === "unreachable")
    return <DoorFrame title={t("door.unreachable.title")} about={t("door.unreachable.about")} />;
  if (!found.ok) return <RefusedScreen code={found.code} retryAfter={found.retryAfter} />;
  if (hasSeat ?? found.name !== null) return <PlaySession code={code} onSeatLost={() => setHasSeat(false)} />;
  return <JoinDoor code={code} title={found.title} asksFor={found.asksFor} onSeated={() => setHasSeat(true)} />;
}

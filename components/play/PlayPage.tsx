"use client";

import { useState } from "react";
import { CodeForm } from "./CodeForm";
import { DoorFrame } from "./DoorFrame";
import { JoinDoor } from "./JoinDoor";
import { PlaySession } from "./PlaySession";
import { RefusedScreen } from "./RefusedScreen";
import { readCode } from "./readCode";
import { useCode } from "./useCode";
import { useLookUp } from "./useLookUp";

/** A student's way in: the code from the address, a name, the session. */
export function PlayPage() {
  const text = useCode();
  if (text === null) return <DoorFrame title="Looking for your class…" />;
  if (text === "")
    return (
      <DoorFrame title="Join a class" about="The code is on the projector.">
        <CodeForm />
      </DoorFrame>
    );
  const code = readCode(text);
  return code === null ? <RefusedScreen code="CODE_UNKNOWN" /> : <PlayDoor key={code} code={code} />;
}

function PlayDoor({ code }: { readonly code: string }) {
  const found = useLookUp(code);
  // Somebody just joined, or the server no longer knows the seat that it named.
  const [hasSeat, setHasSeat] = useState<boolean | null>(null);
  if (found === null) return <DoorFrame title="Looking for your class…" />;
  if (found === "unreachable")
    return (
      <DoorFrame
        title="The class cannot be reached."
        about="This page keeps trying. Check that your phone is on the same network as the class."
      />
    );
  if (!found.ok) return <RefusedScreen code={found.code} retryAfter={found.retryAfter} />;
  if (hasSeat ?? found.name !== null) return <PlaySession code={code} onSeatLost={() => setHasSeat(false)} />;
  return <JoinDoor code={code} title={found.title} onSeated={() => setHasSeat(true)} />;
}

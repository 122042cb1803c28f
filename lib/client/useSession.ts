import { useEffect, useState, useSyncExternalStore } from "react";
import type { Role } from "@/lib/protocol/events";
import { type LiveSession, openSession } from "./socket";
import { type SessionState, unknownState } from "./state";

/** Joins the page to a session: the last views, and the means to send. Null code: nothing is opened yet. */
export function useSession(
  code: string | null,
  role: Role,
): { readonly state: SessionState; readonly session: LiveSession | null } {
  const [session, setSession] = useState<LiveSession | null>(null);
  useEffect(() => {
    if (code === null) return;
    const opened = openSession(code, role);
    setSession(opened);
    return () => {
      opened.close();
      setSession(null);
    };
  }, [code, role]);
  const state = useSyncExternalStore(
    session?.subscribe ?? subscribeToNothing,
    session?.read ?? readNothing,
    readNothing,
  );
  return { state, session };
}

const subscribeToNothing = () => () => {};
const readNothing = () => unknownState;

"use client";

import { useSession } from "@/lib/client/useSession";
import { HostRefused } from "./HostRefused";
import { HostRoom } from "./HostRoom";

/** The host's console. */
export function HostPage({ code }: { readonly code: string }) {
  const { state, session } = useSession(code, "host");
  const { refused, console: view, board, rows, connection } = state;
  if (refused !== null) return <HostRefused code={refused} />;
  if (!view || !board || !session)
    return (
      <main className="flex min-h-dvh items-center justify-center text-[17px] text-muted">
        <p role="status">Opening your session…</p>
      </main>
    );
  return <HostRoom view={view} board={board} rows={rows} isOffline={connection === "offline"} session={session} />;
}

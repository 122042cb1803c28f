import type { RowView } from "@/lib/protocol/views";

/** Whether somebody is there, and whether the class waits for them. */
export function sayPresence({ isConnected, isAwaited, isFinished }: RowView): string {
  const presence = isConnected ? "connected" : "away";
  if (isFinished) return `${presence}, finished`;
  return isAwaited ? presence : `${presence}, not waited for`;
}

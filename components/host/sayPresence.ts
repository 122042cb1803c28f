import type { Words } from "@/components/words/words";
import type { RowView } from "@/lib/protocol/views";

/** Whether somebody is there, and whether the class waits for them. */
export function sayPresence({ isConnected, isAwaited, isFinished }: RowView, { t }: Words): string {
  const state = isFinished ? "finished" : isAwaited ? "awaited" : "unwaited";
  return t(`host.presence.${isConnected ? "connected" : "away"}.${state}`);
}

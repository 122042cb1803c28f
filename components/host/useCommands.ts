import { useCallback, useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import type { LiveSession } from "@/lib/client/socket";
import type { Ack, ClientEvent, Payload, Refused } from "@/lib/protocol/events";

/** Orders something and says whether it was done; a refusal is told in words. */
export type RunCommand = <E extends ClientEvent>(event: E, payload: Omit<Payload<E>, "id">) => Promise<boolean>;

export interface Commands {
  readonly run: RunCommand;
  /** The order that the server has not acknowledged yet. */
  readonly busy: ClientEvent | null;
}

/** The host's orders. */
export function useCommands(send: LiveSession["send"]): Commands {
  const [busy, setBusy] = useState<ClientEvent | null>(null);
  const toast = useToast();
  const run: RunCommand = useCallback(
    async (event, payload) => {
      setBusy(event);
      const ack = await send(event, payload);
      setBusy(null);
      if (isRefused(ack)) toast({ text: sayRefusal(ack.code, ack.retryAfter) });
      return ack.ok;
    },
    [send, toast],
  );
  return { run, busy };
}

function isRefused(ack: Ack<ClientEvent>): ack is Refused {
  return !ack.ok;
}

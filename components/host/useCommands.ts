import { useCallback, useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import type { LiveSession } from "@/lib/client/socket";
import type { Ack, ClientEvent, Payload, Refused } from "@/lib/protocol/events";

/** Orders something and says whether it was done; a refusal is told in words. */
export type RunCommand = <E extends ClientEvent>(event: E, payload: Omit<Payload<E>, "id">) => Promise<boolean>;

/** Orders something and gives the answer; a refusal in words, to be said where it was ordered. */
export type AskCommand = <E extends ClientEvent>(event: E, payload: Omit<Payload<E>, "id">) => Promise<Answered<E>>;

type Answered<E extends ClientEvent> =
  | { readonly ack: Extract<Ack<E>, { readonly ok: true }>; readonly mistake: null }
  | { readonly ack: null; readonly mistake: string };

export interface Commands {
  readonly run: RunCommand;
  readonly ask: AskCommand;
  /** The order that the server has not acknowledged yet. */
  readonly busy: ClientEvent | null;
}

/** The host's orders. */
export function useCommands(send: LiveSession["send"]): Commands {
  const [busy, setBusy] = useState<ClientEvent | null>(null);
  const toast = useToast();
  const ask: AskCommand = useCallback(
    async <E extends ClientEvent>(event: E, payload: Omit<Payload<E>, "id">): Promise<Answered<E>> => {
      setBusy(event);
      const ack: Ack<E> = await send(event, payload);
      setBusy(null);
      if (isRefused(ack)) return { ack: null, mistake: sayRefusal(ack.code, ack.retryAfter) };
      return { ack: ack as Extract<Ack<E>, { readonly ok: true }>, mistake: null };
    },
    [send],
  );
  const run: RunCommand = useCallback(
    async (event, payload) => {
      const { mistake } = await ask(event, payload);
      if (mistake !== null) toast({ text: mistake });
      return mistake === null;
    },
    [ask, toast],
  );
  return { run, ask, busy };
}

function isRefused(ack: Ack<ClientEvent>): ack is Refused {
  return !ack.ok;
}

import { useCallback, useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { Ack, ClientEvent, Payload } from "@/lib/protocol/events";
import type { Refused } from "@/lib/protocol/refusal";

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
  /** The orders that the server has not acknowledged yet. */
  readonly underWay: readonly ClientEvent[];
}

/** The host's orders. */
export function useCommands(send: LiveSession["send"]): Commands {
  const [underWay, setUnderWay] = useState<readonly ClientEvent[]>([]);
  const words = useWords();
  const toast = useToast();
  const ask: AskCommand = useCallback(
    async <E extends ClientEvent>(event: E, payload: Omit<Payload<E>, "id">): Promise<Answered<E>> => {
      setUnderWay((orders) => [...orders, event]);
      const ack: Ack<E> = await send(event, payload);
      setUnderWay((orders) => orders.toSpliced(orders.indexOf(event), 1));
      if (isRefused(ack)) return { ack: null, mistake: sayRefusal(ack.code, words, ack.retryAfter) };
      return { ack: ack as Extract<Ack<E>, { readonly ok: true }>, mistake: null };
    },
    [send, words],
  );
  const run: RunCommand = useCallback(
    async (event, payload) => {
      const { mistake } = await ask(event, payload);
      if (mistake !== null) toast({ text: mistake });
      return mistake === null;
    },
    [ask, toast],
  );
  return { run, ask, underWay };
}

function isRefused(ack: Ack<ClientEvent>): ack is Refused {
  return !ack.ok;
}

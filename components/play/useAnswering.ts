import { useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import type { SeatView } from "@/lib/protocol/views";
import { draftSender } from "./draftSender";
import { useDrafts } from "./useDrafts";

interface Props {
  readonly code: string;
  readonly roundId: string;
  readonly send: LiveSession["send"];
  /** The drafts that the server kept, for a page that starts anew. */
  readonly kept: SeatView["drafts"];
}

/** What was typed at each node, and sending it. */
export function useAnswering({ code, roundId, send, kept }: Props) {
  const drafts = useDrafts(code, roundId);
  const [refusals, setRefusals] = useState<Readonly<Record<NodeId, string>>>({});
  const words = useWords();
  const toast = useToast();
  const [keep] = useState(() => draftSender((node, text) => send("draft:save", { round: roundId, node, text })));

  const write = (node: NodeId, text: string) => {
    drafts.write(node, text);
    keep(node, text);
    setRefusals(({ [node]: _, ...others }) => others);
  };
  const read = (node: NodeId) => drafts.read(node) ?? (Object.hasOwn(kept, node) ? kept[node] : undefined);
  const submit = async (node: NodeId, text: string) => {
    drafts.write(node, text);
    setRefusals(({ [node]: _, ...others }) => others);
    const ack = await send("answer:submit", { round: roundId, node, text });
    if (!ack.ok) setRefusals((before) => ({ ...before, [node]: sayRefusal(ack.code, words, ack.retryAfter) }));
    else if (ack.isLate) toast({ text: words.t("play.state.late") });
  };
  const openHint = async (node: NodeId, step: HintStep) => {
    const ack = await send("hint:open", { round: roundId, node, step });
    if (!ack.ok) toast({ text: sayRefusal(ack.code, words, ack.retryAfter) });
  };
  return { openHint, read, write, submit, refusalAt: (node: NodeId) => refusals[node] ?? null };
}

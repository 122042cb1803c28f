import { useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import type { LiveSession } from "@/lib/client/socket";
import type { NodeId } from "@/lib/engine/graph";
import type { HintStep } from "@/lib/grading/hints";
import { useDrafts } from "./useDrafts";

interface Props {
  readonly code: string;
  readonly roundId: string;
  readonly send: LiveSession["send"];
}

/** What was typed at each node, and sending it. */
export function useAnswering({ code, roundId, send }: Props) {
  const drafts = useDrafts(code, roundId);
  const [refusals, setRefusals] = useState<Readonly<Record<NodeId, string>>>({});
  const toast = useToast();

  const write = (node: NodeId, text: string) => {
    drafts.write(node, text);
    setRefusals(({ [node]: _, ...others }) => others);
  };
  const submit = async (node: NodeId, text: string) => {
    drafts.write(node, text);
    setRefusals(({ [node]: _, ...others }) => others);
    const ack = await send("answer:submit", { round: roundId, node, text });
    if (!ack.ok) setRefusals((before) => ({ ...before, [node]: sayRefusal(ack.code, ack.retryAfter) }));
    else if (ack.isLate)
      toast({
        text: "Your answer came after the round had closed. It is kept, but not scored unless the host takes it.",
      });
  };
  const openHint = async (node: NodeId, step: HintStep) => {
    const ack = await send("hint:open", { round: roundId, node, step });
    if (!ack.ok) toast({ text: sayRefusal(ack.code, ack.retryAfter) });
  };
  return { openHint, read: drafts.read, write, submit, refusalAt: (node: NodeId) => refusals[node] ?? null };
}

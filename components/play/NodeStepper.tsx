import { ChevronLeft, ChevronRight, Lock } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { NodeId } from "@/lib/engine/graph";

interface Props {
  readonly asked: readonly NodeId[];
  /** Those that wait for others. */
  readonly notOpen: readonly NodeId[];
  readonly current: NodeId;
  readonly onSelect: (node: NodeId) => void;
}

/** Goes to the asked node before or after. */
export function NodeStepper({ asked, notOpen, current, onSelect }: Props) {
  const at = asked.indexOf(current);
  const step = (by: 1 | -1) => asked[(at + by + asked.length) % asked.length];
  const go = (by: 1 | -1) => {
    const node = step(by);
    if (node !== undefined) onSelect(node);
  };
  return (
    <div className="-mr-2 flex shrink-0 items-center">
      <Button kind="plain" isIcon aria-label="Previous node" disabled={asked.length < 2} onClick={() => go(-1)}>
        <ChevronLeft aria-hidden size={20} />
      </Button>
      <span className="min-w-12 text-center text-[15px] text-muted">
        <span className="sr-only">Node </span>
        {at + 1} of {asked.length}
        {notOpen.includes(current) && <Lock role="img" aria-label="not open yet" size={13} className="ml-1 inline" />}
      </span>
      <Button kind="plain" isIcon aria-label="Next node" disabled={asked.length < 2} onClick={() => go(1)}>
        <ChevronRight aria-hidden size={20} />
      </Button>
    </div>
  );
}

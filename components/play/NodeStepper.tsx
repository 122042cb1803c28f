import { ChevronLeft, ChevronRight, Lock } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { askedFor } from "@/components/words/askedFor";
import { useWords } from "@/components/words/useWords";
import type { NodeId } from "@/lib/engine/graph";

interface Props {
  readonly of: ReturnType<typeof askedFor>;
  readonly asked: readonly NodeId[];
  /** Those that wait for others. */
  readonly notOpen: readonly NodeId[];
  readonly current: NodeId;
  readonly onSelect: (node: NodeId) => void;
}

/** Goes to the asked node before or after. */
export function NodeStepper({ of, asked, notOpen, current, onSelect }: Props) {
  const { t } = useWords();
  const at = asked.indexOf(current);
  const step = (by: 1 | -1) => asked[(at + by + asked.length) % asked.length];
  const go = (by: 1 | -1) => {
    const node = step(by);
    if (node !== undefined) onSelect(node);
  };
  return (
    <div className="-me-2 flex shrink-0 items-center">
      <Button
        kind="plain"
        isIcon
        aria-label={t(`play.stepper.previous.${of}`)}
        disabled={asked.length < 2}
        onClick={() => go(-1)}
      >
        <ChevronLeft aria-hidden size={20} className="rtl:-scale-x-100" />
      </Button>
      <span className="min-w-12 text-center text-[15px] text-muted">
        {t.rich(`play.stepper.place.${of}`, {
          at: at + 1,
          count: asked.length,
          spoken: (text) => <span className="sr-only">{text}</span>,
        })}
        {notOpen.includes(current) && (
          <Lock role="img" aria-label={t("play.stepper.notOpen")} size={13} className="ms-1 inline" />
        )}
      </span>
      <Button
        kind="plain"
        isIcon
        aria-label={t(`play.stepper.next.${of}`)}
        disabled={asked.length < 2}
        onClick={() => go(1)}
      >
        <ChevronRight aria-hidden size={20} className="rtl:-scale-x-100" />
      </Button>
    </div>
  );
}

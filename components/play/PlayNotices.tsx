import { Pause } from "lucide-react";
import { Banner } from "@/components/ui/Banner";
import { ConnectionLost } from "@/components/ui/ConnectionLost";
import { useWords } from "@/components/words/useWords";
import type { Loss } from "@/lib/client/state";
import type { PhaseView } from "@/lib/protocol/views";

interface Props {
  readonly phase: PhaseView;
  readonly loss: Loss | null;
  /** Answers that are not acknowledged yet. */
  readonly waiting: number;
  /** Answers that came after the close and wait for the host. */
  readonly late: number;
}

/** What keeps the student from going on, above everything else: no connection, a paused round. */
export function PlayNotices({ phase, loss, waiting, late }: Props) {
  const { t } = useWords();
  const isPaused = phase.type === "round" && phase.isPaused;
  if (loss !== null)
    return (
      <Strip>
        <Banner tone="offline">
          <ConnectionLost loss={loss} meanwhile={t("play.notices.kept", { waiting })} />
        </Banner>
      </Strip>
    );
  if (isPaused)
    return (
      <Strip>
        <div
          role="status"
          className="flex items-center gap-3 rounded-md border border-line bg-soft px-4 py-2.5 text-[15px]"
        >
          <Pause aria-hidden size={18} className="shrink-0" />
          <span>{t.rich("play.notices.paused", { b: bold })}</span>
        </div>
      </Strip>
    );
  if (late > 0)
    return (
      <Strip>
        <Banner>{t.rich("play.notices.late", { count: late, b: bold })}</Banner>
      </Strip>
    );
  return null;
}

function bold(text: React.ReactNode) {
  return <b>{text}</b>;
}

function Strip({ children }: { readonly children: React.ReactNode }) {
  return <div className="shrink-0 px-4 pt-2 lg:px-6">{children}</div>;
}

import { Pause } from "lucide-react";
import { Banner } from "@/components/ui/Banner";
import { countOf } from "@/components/words/counting";
import type { SessionState } from "@/lib/client/state";
import type { PhaseView } from "@/lib/protocol/views";

interface Props {
  readonly phase: PhaseView;
  readonly connection: SessionState["connection"];
  readonly isRestarting: boolean;
  /** Answers that are not acknowledged yet. */
  readonly waiting: number;
  /** Answers that came after the close and wait for the host. */
  readonly late: number;
}

/** What keeps the student from going on, above everything else: no connection, a paused round. */
export function PlayNotices({ phase, connection, isRestarting, waiting, late }: Props) {
  const isPaused = phase.type === "round" && phase.isPaused;
  if (connection === "offline")
    return (
      <Strip>
        <Banner tone="offline">
          <b>{isRestarting ? "The server starts anew." : "No connection."}</b>{" "}
          {waiting === 0
            ? "Go on: what you type is kept here."
            : `${countOf(waiting, "answer")} kept here, sent by itself later.`}
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
          <span>
            <b>Paused.</b> Look at the big screen. What you typed is kept.
          </span>
        </div>
      </Strip>
    );
  if (late > 0)
    return (
      <Strip>
        <Banner>
          <b>{countOf(late, "late answer")} kept.</b> {late === 1 ? "It counts" : "They count"} if the host accepts{" "}
          {late === 1 ? "it" : "them"}.
        </Banner>
      </Strip>
    );
  return null;
}

function Strip({ children }: { readonly children: React.ReactNode }) {
  return <div className="shrink-0 px-4 pt-2 lg:px-6">{children}</div>;
}

"use client";

import { PointerContext } from "@/components/graph/pointerContext";
import { HostRefused } from "@/components/host/HostRefused";
import { useWords } from "@/components/words/useWords";
import { lossOf } from "@/lib/client/state";
import { useSession } from "@/lib/client/useSession";
import "./stage.css";
import { StageRoom } from "./StageRoom";

/** What the projector shows. */
export function StagePage({ code }: { readonly code: string }) {
  const { t } = useWords();
  const { state, session } = useSession(code, "stage");
  const { refused, stage, board } = state;
  if (refused !== null) return <HostRefused code={refused} />;
  if (!stage || !board)
    return (
      <main className="stage flex h-dvh items-center justify-center text-[1.5rem] text-muted">
        <p role="status">{t("stage.loading")}</p>
      </main>
    );
  return (
    <PointerContext value={stage.room.isPointerShown ? session : null}>
      <StageRoom stage={stage} board={board} loss={lossOf(state)} />
    </PointerContext>
  );
}

"use client";

import { DoorFrame } from "@/components/play/DoorFrame";
import { Button } from "@/components/ui/Button";
import { useWords } from "@/components/words/useWords";
import { lossOf } from "@/lib/client/state";
import { useSession } from "@/lib/client/useSession";
import { HostRefused } from "./HostRefused";
import { HostRoom } from "./HostRoom";
import { useLinkSecret } from "./useLinkSecret";

/** The host's console, for the browser that pressed Host and for those that came by a link. */
export function HostPage({ code }: { readonly code: string }) {
  const { t } = useWords();
  const { exchange, retry } = useLinkSecret(code);
  const { state, session } = useSession(exchange.type === "done" ? code : null, "host");
  const { refused, role, console: view, board, rows } = state;
  if (exchange.type === "refused") return <HostRefused code={exchange.code} />;
  if (exchange.type === "failed")
    return (
      <DoorFrame title={t("host.linkFailed.title")} about={t("host.linkFailed.about")}>
        <Button kind="primary" size="large" onClick={retry}>
          {t("ui.broken.again")}
        </Button>
      </DoorFrame>
    );
  if (refused !== null) return <HostRefused code={refused} />;
  if (!view || !board || !session)
    return (
      <main className="flex min-h-dvh items-center justify-center text-[17px] text-muted">
        <p role="status">{t("host.opening")}</p>
      </main>
    );
  return (
    <HostRoom view={view} board={board} rows={rows} isOwner={role === "host"} loss={lossOf(state)} session={session} />
  );
}

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { Teams } from "@/lib/protocol/views";
import { TeamPicker } from "./TeamPicker";

interface Props {
  readonly teams: Teams;
  readonly send: LiveSession["send"];
}

/** For who is in no team yet while the class is at work. */
export function TeamNotice({ teams, send }: Props) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="shrink-0 px-4 pt-2 lg:px-6">
      <div
        role="status"
        className="flex items-center justify-between gap-3 rounded-md border border-line bg-soft py-1 ps-4 pe-1 text-[15px]"
      >
        {t("play.teams.none")}
        <Button size="small" onClick={() => setIsOpen(true)}>
          {t("play.teams.open")}
        </Button>
      </div>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t("play.teams.title")} shape="sheet">
        <TeamPicker teams={teams} team={null} send={send} />
      </Dialog>
    </div>
  );
}

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import type { LiveSession } from "@/lib/client/socket";
import type { Teams } from "@/lib/protocol/views";
import { TeamPicker } from "./TeamPicker";

interface Props {
  readonly teams: Teams;
  readonly send: LiveSession["send"];
}

/** For who is in no team yet while the class is at work. */
export function TeamNotice({ teams, send }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="shrink-0 px-4 pt-2 lg:px-6">
      <div
        role="status"
        className="flex items-center justify-between gap-3 rounded-md border border-line bg-soft py-1 pr-1 pl-4 text-[15px]"
      >
        You are in no team yet.
        <Button size="small" onClick={() => setIsOpen(true)}>
          Choose a team
        </Button>
      </div>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="Teams" shape="sheet">
        <TeamPicker teams={teams} team={null} send={send} />
      </Dialog>
    </div>
  );
}

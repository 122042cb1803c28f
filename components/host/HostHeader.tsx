import { CircleHelp, MonitorUp } from "lucide-react";
import { useJoinAddress } from "@/components/stage/useJoinAddress";
import { Button } from "@/components/ui/Button";
import { TopBar } from "@/components/ui/TopBar";
import { groupCode } from "@/components/words/counting";
import type { RoomView } from "@/lib/protocol/views";
import { openStage } from "./openStage";

interface Props {
  readonly room: RoomView;
  readonly onHelp: () => void;
}

/** Which session this is, how to join it, and its stage. */
export function HostHeader({ room, onHelp }: Props) {
  const { origin, host } = useJoinAddress();
  return (
    <TopBar
      actions={
        <>
          <Button kind="plain" isIcon aria-label="Keys" title="Keys (?)" className="max-sm:hidden" onClick={onHelp}>
            <CircleHelp aria-hidden size={18} />
          </Button>
          <Button
            aria-label="Open the stage in a window"
            title="Open the stage (S)"
            onClick={() => openStage(room.code)}
          >
            <MonitorUp aria-hidden size={18} />
            Stage
          </Button>
        </>
      }
    >
      <h1 className="truncate font-normal text-[15px] tracking-normal max-md:sr-only">{room.title}</h1>
      <p className="flex shrink-0 items-baseline gap-2 border-line border-l pl-3">
        <b className="font-mono font-semibold text-lg">{groupCode(room.code)}</b>
        {origin !== null && <span className="text-[13px] text-muted max-lg:hidden">at {host}</span>}
      </p>
    </TopBar>
  );
}

import { CircleHelp, MonitorUp, Settings2 } from "lucide-react";
import { useJoinAddress } from "@/components/stage/useJoinAddress";
import { Button } from "@/components/ui/Button";
import { Menu } from "@/components/ui/Menu";
import { TopBar } from "@/components/ui/TopBar";
import { groupCode } from "@/components/words/counting";
import { useWords } from "@/components/words/useWords";
import type { RoomView } from "@/lib/protocol/views";
import type { HostDialog } from "./HostDialogs";
import { openStage } from "./openStage";

interface Props {
  readonly room: RoomView;
  /** Links are the owner's to give. */
  readonly isOwner: boolean;
  readonly onOpen: (dialog: HostDialog) => void;
}

/** Which session this is, how to join it, its stage, and what is set seldom. */
export function HostHeader({ room, isOwner, onOpen }: Props) {
  const { t } = useWords();
  const { origin, host } = useJoinAddress();
  const isOver = room.phase.type === "ended" || room.phase.type === "practice";
  return (
    <TopBar
      actions={
        <>
          <Button
            kind="plain"
            isIcon
            aria-label={t("host.keys.title")}
            title={t("host.header.keys")}
            className="max-sm:hidden"
            onClick={() => onOpen("keys")}
          >
            <CircleHelp aria-hidden size={18} />
          </Button>
          <Menu
            label={t("host.header.menu")}
            trigger={<Settings2 aria-hidden size={18} />}
            look={menuLook}
            items={[
              { label: t("host.header.settings"), onSelect: () => onOpen("settings") },
              { label: t("host.teams.title"), onSelect: () => onOpen("teams"), isDisabled: isOver },
              ...(isOwner ? [{ label: t("host.links.title"), onSelect: () => onOpen("links") }] : []),
            ]}
          />
          <Button
            aria-label={t("host.header.openStage")}
            title={t("host.header.stageKey")}
            onClick={() => openStage(room.code)}
          >
            <MonitorUp aria-hidden size={18} />
            <span className="max-sm:hidden">{t("host.header.stage")}</span>
          </Button>
        </>
      }
    >
      <h1 className="truncate font-normal text-[15px] tracking-normal max-md:sr-only">{room.title}</h1>
      <p className="flex shrink-0 items-baseline gap-2 border-line sm:border-s sm:ps-3">
        <b dir="ltr" className="font-mono font-semibold text-base sm:text-lg">
          {groupCode(room.code)}
        </b>
        {origin !== null && (
          <span className="text-[13px] text-muted max-lg:hidden">{t("host.header.at", { address: host })}</span>
        )}
      </p>
      {!isOwner && (
        <p className="shrink-0 rounded-full border border-line px-2.5 py-0.5 text-[13px] text-muted max-sm:hidden">
          {t("host.cohost")}
        </p>
      )}
    </TopBar>
  );
}

const menuLook = { kind: "plain", isIcon: true } as const;

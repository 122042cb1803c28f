import { Dialog } from "@/components/ui/Dialog";
import { useWords } from "@/components/words/useWords";
import type { Words } from "@/components/words/words";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ isOpen, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("host.keys.title")}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 text-[15px]">
        {listKeys(t).map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd dir="auto" className="rounded-sm border border-line bg-soft px-1.5 py-0.5 text-[13px]">
                {key}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Each key and what it does. */
function listKeys(t: Words["t"]): readonly (readonly [key: string, does: string])[] {
  return [
    [t("host.keys.space"), t("host.keys.primary")],
    ["P", t("host.keys.pause")],
    ["L", t("host.keys.leaderboard")],
    ["M", t("host.keys.mistakes")],
    ["N", t("host.keys.names")],
    ["← →", t("host.keys.step")],
    [t("host.keys.homeEnd"), t("host.keys.whole")],
    ["A", t("host.keys.play")],
    ["S", t("host.keys.stage")],
    [t("host.keys.tabArrows"), t("host.keys.grid")],
    [t("host.keys.enter"), t("host.keys.person")],
    [t("host.keys.escape"), t("host.keys.close")],
    ["?", t("host.keys.help")],
  ];
}

import clsx from "clsx";
import { Ellipsis, Plus } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { Menu } from "@/components/ui/Menu";
import { useWords } from "@/components/words/useWords";
import type { DraftItem } from "./lessonDraft";

interface Props {
  readonly items: readonly DraftItem[];
  readonly open: number;
  readonly onOpen: (key: number) => void;
  readonly onAdd: () => void;
  readonly onDuplicate: (item: DraftItem) => void;
  readonly onRename: (item: DraftItem) => void;
  readonly onMove: (key: number, by: -1 | 1) => void;
  readonly onRemove: (item: DraftItem, index: number) => void;
}

/** The lesson's exercises in their order; the open one carries its menu. */
export function ExerciseStrip(props: Props) {
  const { t } = useWords();
  const { items, open, onOpen, onAdd, onDuplicate, onRename, onMove, onRemove } = props;
  const isAlone = items.length === 1;
  return (
    <nav aria-label={t("builder.strip.title")} className="flex items-stretch border-line border-b ps-2 pe-2 sm:ps-4">
      <ol className="flex min-w-0 items-stretch overflow-x-auto [scrollbar-width:none]">
        {items.map((item, index) => (
          <li key={item.key} className={isAlone ? "min-w-0" : "shrink-0"}>
            <button
              type="button"
              aria-current={item.key === open || undefined}
              onClick={() => onOpen(item.key)}
              className={clsx(
                "target -mb-px flex h-11 items-center gap-2 border-b-2 px-2.5 text-[14px]",
                // Several titles share the strip; one has it to itself.
                isAlone ? "max-w-full" : "max-w-56",
                item.key === open
                  ? "border-ink font-semibold text-ink"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              <span className="font-mono text-[12px] text-muted">{index + 1}</span>
              <span className="min-w-0 truncate">{item.exercise.title || t("builder.untitledExercise")}</span>
            </button>
          </li>
        ))}
      </ol>
      {items.map(
        (item, index) =>
          item.key === open && (
            <div key={item.key} className="flex items-center">
              <Menu
                label={t("builder.numbered", { at: String(index + 1) })}
                trigger={<Ellipsis aria-hidden size={18} />}
                look={{ kind: "plain", size: "small", isIcon: true }}
                items={[
                  { label: t("ui.rename"), onSelect: () => onRename(item) },
                  { label: t("builder.strip.duplicate"), onSelect: () => onDuplicate(item) },
                  { label: t("builder.strip.earlier"), isDisabled: index === 0, onSelect: () => onMove(item.key, -1) },
                  {
                    label: t("builder.strip.later"),
                    isDisabled: index === items.length - 1,
                    onSelect: () => onMove(item.key, 1),
                  },
                  {
                    label: t("builder.strip.delete"),
                    isDanger: true,
                    isDisabled: items.length === 1,
                    onSelect: () => onRemove(item, index),
                  },
                ]}
              />
            </div>
          ),
      )}
      <div className="flex items-center">
        <Button kind="plain" size="small" aria-label={t("builder.strip.add")} onClick={onAdd}>
          <Plus aria-hidden size={16} />
          <span className="max-sm:hidden">{t("builder.strip.addShort")}</span>
        </Button>
      </div>
    </nav>
  );
}

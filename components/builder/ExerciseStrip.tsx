import clsx from "clsx";
import { Ellipsis, Plus } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { Menu } from "@/components/ui/Menu";
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
  const { items, open, onOpen, onAdd, onDuplicate, onRename, onMove, onRemove } = props;
  return (
    <nav aria-label="Exercises" className="flex items-stretch border-line border-b pr-2 pl-2 sm:pl-4">
      <ol className="flex min-w-0 items-stretch overflow-x-auto [scrollbar-width:none]">
        {items.map((item, index) => (
          <li key={item.key} className="shrink-0">
            <button
              type="button"
              aria-current={item.key === open || undefined}
              onClick={() => onOpen(item.key)}
              className={clsx(
                "target -mb-px flex h-11 max-w-56 items-center gap-2 border-b-2 px-2.5 text-[14px]",
                item.key === open
                  ? "border-ink font-semibold text-ink"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              <span className="font-mono text-[12px] text-muted">{index + 1}</span>
              <span className="min-w-0 truncate">{item.exercise.title || "Untitled exercise"}</span>
            </button>
          </li>
        ))}
      </ol>
      {items.map(
        (item, index) =>
          item.key === open && (
            <div key={item.key} className="flex items-center">
              <Menu
                label={`Exercise ${index + 1}`}
                trigger={<Ellipsis aria-hidden size={18} />}
                look={{ kind: "plain", size: "small", isIcon: true }}
                items={[
                  { label: "Rename", onSelect: () => onRename(item) },
                  { label: "Duplicate", onSelect: () => onDuplicate(item) },
                  { label: "Move earlier", isDisabled: index === 0, onSelect: () => onMove(item.key, -1) },
                  { label: "Move later", isDisabled: index === items.length - 1, onSelect: () => onMove(item.key, 1) },
                  {
                    label: "Delete",
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
        <Button kind="plain" size="small" aria-label="Add an exercise" onClick={onAdd}>
          <Plus aria-hidden size={16} />
          <span className="max-sm:hidden">Exercise</span>
        </Button>
      </div>
    </nav>
  );
}

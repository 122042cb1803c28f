import clsx from "clsx";
import { type KeyboardEvent, type ReactNode, useId } from "react";

interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
}

interface Props<Key extends string> {
  /** What the tabs choose among, read aloud. */
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  readonly className?: string;
}

/** A row of tabs; the owner draws the chosen panel below. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect, className }: Props<Key>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex((tab) => tab.key === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onSelect(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} onKeyDown={onKeyDown} className={clsx("flex gap-1", className)}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          id={`${id}-${tab.key}`}
          type="button"
          role="tab"
          aria-selected={tab.key === selected}
          tabIndex={tab.key === selected ? 0 : -1}
          onClick={() => onSelect(tab.key)}
          className={clsx(
            "target -mb-px h-10 border-b-2 px-2.5 font-medium text-[15px]",
            tab.key === selected ? "border-ink text-ink" : "border-transparent text-muted hover:text-ink",
          )}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

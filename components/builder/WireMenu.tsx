import { type KeyboardEvent, useEffect, useRef } from "react";
import { useWords } from "@/components/words/useWords";
import { ops } from "@/lib/engine/ops/table";
import type { Kind, Place } from "./graphActions";
import { keyOf, kindOf } from "./paletteKeys";

function focus(item: Element | undefined) {
  if (item instanceof HTMLElement) item.focus();
}

interface Props {
  /** Where the wire was let go, on the screen. */
  readonly at: Place;
  /** What a wire from there can lead to. */
  readonly kinds: readonly Kind[];
  readonly onPick: (kind: Kind) => void;
  readonly onClose: () => void;
}

const COLUMNS = 4;
/** From the window's edge, in px. */
const MARGIN = 8;

/** What stands at the loose end of a wire: a wire that is let go over nothing adds what it leads to. */
export function WireMenu({ at, kinds, onPick, onClose }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const menu = list.current;
    if (menu === null) return;
    // In the browser's top layer: the canvas does not cut it off.
    menu.showPopover();
    menu.style.left = `${Math.max(MARGIN, Math.min(at.x, innerWidth - menu.offsetWidth - MARGIN))}px`;
    menu.style.top = `${Math.max(MARGIN, Math.min(at.y, innerHeight - menu.offsetHeight - MARGIN))}px`;
    menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const items: Element[] = [...(list.current?.querySelectorAll("[role=menuitem]") ?? [])];
    const from = document.activeElement === null ? -1 : items.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS }[event.key];
    const kind = kindOf(event.key);
    event.stopPropagation();
    if (event.key === "Escape") onClose();
    else if (step !== undefined) focus(items[Math.max(0, Math.min(items.length - 1, from + step))]);
    else if (kind !== null && kinds.includes(kind)) onPick(kind);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="menu"
      dir="ltr"
      tabIndex={-1}
      aria-label={t("builder.add.wire")}
      popover="manual"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
      className="fixed inset-auto m-0 grid grid-cols-4 gap-1 rounded-md border border-edge bg-surface p-1.5 text-ink open:grid"
    >
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-label={t(`builder.add.${kind}`)}
          title={`${t(`builder.add.${kind}`)} (${keyOf(kind)})`}
          onClick={() => onPick(kind)}
          className="target h-10 min-w-14 rounded-sm px-2 font-mono text-[14px] hover:bg-soft focus:bg-soft"
        >
          {kind === "leaf" ? "1.0" : ops[kind].symbol}
        </button>
      ))}
    </div>
  );
}

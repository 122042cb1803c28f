import clsx from "clsx";
import { type PointerEvent, useRef, useState } from "react";
import { useWords } from "@/components/words/useWords";
import { ops } from "@/lib/engine/ops/table";
import type { Kind } from "./graphActions";
import { keyOf, kinds } from "./paletteKeys";

interface Props {
  /** Adds a node: at a place on the screen, or wherever the layout puts it. */
  readonly onAdd: (kind: Kind, at: { x: number; y: number } | null) => void;
  /** Something is selected: where there is little room its fields stand here instead. */
  readonly givesWay: boolean;
}

/** A press that moves less than this is no drag. */
const SLACK = 6;

interface Drag {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
}

/** What can be put on the canvas: pressed, dragged there, or by its key. */
export function Palette({ onAdd, givesWay }: Props) {
  const { t } = useWords();
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const wasDragged = useRef(false);

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    start.current = { x: event.clientX, y: event.clientY };
    wasDragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (kind: Kind, { clientX: x, clientY: y }: PointerEvent) => {
    if (start.current === null) return;
    const isFar = Math.hypot(x - start.current.x, y - start.current.y) > SLACK;
    if (drag !== null || isFar) setDrag({ kind, x, y });
  };
  const end = (kind: Kind, { clientX: x, clientY: y }: PointerEvent) => {
    start.current = null;
    if (drag === null) return;
    wasDragged.current = true;
    setDrag(null);
    const isOnCanvas = document.elementsFromPoint(x, y).some((element) => element.closest(".react-flow") !== null);
    if (isOnCanvas) onAdd(kind, { x, y });
  };
  const cancel = () => {
    start.current = null;
    setDrag(null);
  };
  return (
    <div
      role="toolbar"
      aria-label={t("builder.add.toolbar")}
      className={clsx(
        "flex min-h-12 items-center gap-1 overflow-x-auto border-line border-t px-3 py-1.5",
        givesWay && "@max-3xl:hidden",
      )}
    >
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-label={t(`builder.add.${kind}`)}
          aria-keyshortcuts={keyOf(kind)}
          title={`${t(`builder.add.${kind}`)} (${keyOf(kind)})`}
          onPointerDown={begin}
          onPointerMove={(event) => move(kind, event)}
          onPointerUp={(event) => end(kind, event)}
          onPointerCancel={cancel}
          onClick={() => {
            if (!wasDragged.current) onAdd(kind, null);
            wasDragged.current = false;
          }}
          className={clsx(
            "target h-9 shrink-0 cursor-grab touch-pan-x select-none rounded-md border border-line bg-surface px-2.5 hover:border-edge active:cursor-grabbing",
            "min-w-10 text-[14px]",
            kind !== "leaf" && "font-mono",
          )}
        >
          {kind === "leaf" ? t("builder.add.number") : ops[kind].symbol}
        </button>
      ))}
      {drag !== null && (
        <span
          aria-hidden
          style={{ left: drag.x, top: drag.y }}
          className="-translate-1/2 pointer-events-none fixed z-50 flex h-12 min-w-24 items-center justify-center rounded-md border border-edge bg-surface px-3 font-mono text-[15px] opacity-90"
        >
          {drag.kind === "leaf" ? "1.0" : ops[drag.kind].symbol}
        </span>
      )}
    </div>
  );
}

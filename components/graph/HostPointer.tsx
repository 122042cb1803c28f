import { MousePointer2 } from "lucide-react";
import { useContext, useSyncExternalStore } from "react";
import { useStore, ViewportPortal } from "reactflow";
import type { CardSize } from "./cardLook";
import type { Layout } from "./layout";
import { PointerContext } from "./pointerContext";

interface Props {
  readonly layout: Layout;
  readonly size: CardSize;
}

const subscribeToNothing = () => () => {};

/** Where the host points, beside the node that is meant. */
export function HostPointer({ layout, size }: Props) {
  const source = useContext(PointerContext);
  const pointer = useSyncExternalStore(
    source?.subscribe ?? subscribeToNothing,
    () => source?.read().pointer ?? null,
    () => null,
  );
  const zoom = useStore((state) => state.transform[2]);
  const box = pointer === null ? undefined : layout.boxes.get(pointer.node);
  if (pointer === null || box === undefined) return null;
  const length = size === "large" ? "4rem" : "32px";
  return (
    <ViewportPortal>
      <div
        aria-hidden
        data-testid="host-pointer"
        // Moved by the compositor alone. The canvas scales what lies on it: the pointer stays as large as it is.
        style={{ transform: `translate(${box.x + pointer.x}px, ${box.y + pointer.y}px) scale(${1 / zoom})` }}
        className="pointer-events-none absolute top-0 left-0 z-10 origin-top-left transition-transform duration-100 ease-linear will-change-transform"
      >
        <MousePointer2
          size={length}
          strokeWidth={1.5}
          // The icon's tip is not in its corner.
          style={{ margin: `calc(${length} * -0.18)` }}
          className="fill-ink text-paper"
        />
      </div>
    </ViewportPortal>
  );
}

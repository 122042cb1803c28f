import { type PointerEvent, useEffect, useMemo } from "react";
import { placeAt } from "@/components/graph/placeAt";
import type { LiveSession } from "@/lib/client/socket";
import { throttle } from "./throttle";

/** The server takes ten a second. */
const INTERVAL = 105;

/** While it is on, tells where on the canvas the mouse is, for the stage and the phones to show. */
export function usePointing(point: LiveSession["point"], isOn: boolean) {
  const pointing = useMemo(() => throttle(point, { interval: INTERVAL }), [point]);
  useEffect(() => {
    if (!isOn) return;
    return () => {
      pointing.stop();
      point(null);
    };
  }, [isOn, point, pointing]);
  if (!isOn) return {};
  return {
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      // A finger that pans the graph points at nothing.
      if (event.pointerType !== "touch") pointing.push(placeAt(event.currentTarget, event));
    },
    onPointerLeave: () => pointing.push(null),
  };
}

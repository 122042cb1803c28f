import { useEffect, useEffectEvent, useRef } from "react";
import { useReactFlow, useStore } from "reactflow";
import type { NodeId } from "@/lib/engine/graph";
import type { CardLook } from "./cardLook";
import { COMFORTABLE, firstViewport } from "./firstViewport";
import type { Box, Layout } from "./layout";

interface Props {
  readonly layout: Layout;
  /** Changes when nodes come, go or are wired anew; not with their numbers. */
  readonly shape: string;
  readonly look: CardLook;
  readonly selected: NodeId | null;
  /** Keep the selected node in the middle; else it is brought closer only where it is too small to be pressed. */
  readonly isFollowing: boolean;
  /** As when it opened: fitted no further than it can be read. */
  readonly isLegible: boolean;
  /** Whether the viewer moved the canvas since it was last fitted: their view is left alone then. */
  readonly hasMoved: { current: boolean };
  /** Nodes come and go under the viewer's hands: the view stays while it holds them all. */
  readonly isDrawnOn: boolean;
  /** Some node stands where its author put it. */
  readonly isPlaced: boolean;
}

/** Fits the graph when its shape or the canvas's size changes, and brings the selected node where it can be read. */
export function KeepInView(props: Props) {
  const { layout, shape, look, selected, isFollowing, isLegible, hasMoved, isDrawnOn, isPlaced } = props;
  const { setViewport, setCenter, getZoom, getViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const shown = useRef<string | null>(null);

  const durationOf = (ms: number) =>
    shown.current === null || matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : ms;
  const centre = (): boolean => {
    const box = selected === null ? undefined : layout.boxes.get(selected);
    if (box === undefined) return false;
    const zoom = Math.min(look.maxZoom, Math.max(COMFORTABLE, getZoom()));
    void setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom, duration: durationOf(250) });
    return true;
  };
  const isInView = (box: Box): boolean => {
    const { x, y, zoom } = getViewport();
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    return left >= 0 && top >= 0 && left + box.width * zoom <= width && top + box.height * zoom <= height;
  };
  const staysPut = (): boolean => {
    if (!isDrawnOn || shown.current === null || (shown.current === "" && !isPlaced)) return false;
    const boxes = [...layout.boxes.values()];
    return boxes.every(isInView) || (hasMoved.current && boxes.some(isInView));
  };
  const onReshape = useEffectEvent(() => {
    const isNew = shown.current !== shape;
    const isSettled = layout.boxes.size === 0 || staysPut() || (isFollowing && centre());
    if (!isSettled && (isNew || !hasMoved.current)) {
      const fitted = firstViewport({ layout, look, frame: { width, height }, middle: null, isLegible });
      void setViewport(fitted, { duration: durationOf(200) });
      hasMoved.current = false;
    }
    shown.current = shape;
  });
  const onSelected = useEffectEvent(() => {
    if (shown.current === null || !(isFollowing || getZoom() < look.pressableZoom)) return;
    hasMoved.current = centre() || hasMoved.current;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what it reacts to, not what it reads.
  useEffect(() => {
    if (width > 0 && height > 0) onReshape();
  }, [shape, width, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise.
  useEffect(() => onSelected(), [selected, isFollowing]);
  return null;
}

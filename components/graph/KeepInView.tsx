import { useEffect, useRef } from "react";
import { useReactFlow, useStore } from "reactflow";
import type { NodeId } from "@/lib/engine/graph";
import type { Layout } from "./layout";

export const FIT_PADDING = 0.08;
/** Under this zoom a card that is worked on is brought closer. */
const COMFORTABLE = 0.8;

interface Props {
  readonly layout: Layout;
  /** Changes when nodes come, go or are wired anew; not with their numbers. */
  readonly shape: string;
  readonly maxZoom: number;
  /** The node to keep in the middle; null: the whole graph. */
  readonly focus: NodeId | null;
  /** Whether the viewer moved the canvas since the last fit: their view is left alone then. */
  readonly hasMoved: { current: boolean };
}

/** Fits the graph when its shape or the canvas's size changes, and follows the node in focus. */
export function KeepInView({ layout, shape, maxZoom, focus, hasMoved }: Props) {
  const { fitView, setCenter, getZoom } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const fitted = useRef({ shape: "", focus: null as NodeId | null });
  const box = focus === null ? undefined : layout.boxes.get(focus);
  const x = box === undefined ? null : box.x + box.width / 2;
  const y = box === undefined ? null : box.y + box.height / 2;

  useEffect(() => {
    if (width === 0 || height === 0 || shape === "") return;
    const before = fitted.current;
    const isNew = before.shape !== shape || before.focus !== focus;
    if (!isNew && hasMoved.current) return;
    fitted.current = { shape, focus };
    hasMoved.current = false;
    const duration = before.shape === "" || matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 250;
    if (x !== null && y !== null) {
      void setCenter(x, y, { zoom: Math.min(maxZoom, Math.max(COMFORTABLE, getZoom())), duration });
    } else void fitView({ padding: FIT_PADDING, maxZoom, duration });
  }, [width, height, shape, focus, x, y, maxZoom, hasMoved, fitView, setCenter, getZoom]);
  return null;
}

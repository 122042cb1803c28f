"use client";

import type { ComponentProps } from "react";
import { WorkedStep } from "@/components/play/WorkedStep";
import { useTurn } from "@/components/ui/useTurn";

/** A line of fractions and the gap beneath it, in pixels: what is not set yet takes about its place. */
const LINE = 52;

/** A worked step among many: set in its turn, by the browser. As HTML it is fifty times as long as in TeX. */
export function WorkedInTurn({ lines, label }: ComponentProps<typeof WorkedStep>) {
  const isTurn = useTurn();
  return isTurn ? <WorkedStep lines={lines} label={label} /> : <div style={{ height: LINE * lines.length }} />;
}

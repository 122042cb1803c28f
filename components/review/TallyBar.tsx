import clsx from "clsx";
import type { NodeTally } from "@/lib/protocol/views";

interface Props {
  readonly tally: NodeTally;
  /** What the whole bar stands for; what is left of it was not answered. */
  readonly of: number;
  readonly className?: string;
}

const parts = ["correct", "carried", "wrong"] as const;

/** Right, carried and wrong as parts of one bar: one element, for a page may have hundreds. Its numbers always stand beside it, so it is not read aloud. */
export function TallyBar({ tally, of, className }: Props) {
  return (
    <span aria-hidden className={clsx("h-2 rtl:-scale-x-100", className)} style={{ background: colours(tally, of) }} />
  );
}

function colours(tally: NodeTally, of: number): string {
  let end = 0;
  const stops = parts.flatMap((part) => {
    if (tally[part] === 0 || of === 0) return [];
    const start = end;
    end += (100 * tally[part]) / of;
    return `var(--${part}) ${percent(start)} ${percent(end)}`;
  });
  return stops.length === 0
    ? "var(--line)"
    : `linear-gradient(to right, ${stops.join(", ")}, var(--line) ${percent(end)})`;
}

function percent(share: number): string {
  return `${Math.round(share * 10) / 10}%`;
}

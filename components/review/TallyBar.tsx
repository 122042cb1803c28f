import type { NodeTally } from "@/lib/protocol/views";

interface Props {
  readonly tally: NodeTally;
  /** What the whole bar stands for; what is left of it was not answered. */
  readonly of: number;
  readonly className?: string;
}

const parts = ["correct", "carried", "wrong"] as const;

/** Right, carried and wrong as parts of one bar. Its numbers always stand beside it, so it is not read aloud. */
export function TallyBar({ tally, of, className }: Props) {
  const ends = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, part) => sum + tally[part], 0));
  return (
    <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className={className}>
      <rect width={100} height={8} fill="var(--line)" />
      {of > 0 &&
        parts.map((part, at) => {
          const from = ends[at - 1] ?? 0;
          return (
            tally[part] > 0 && (
              <rect
                key={part}
                x={(100 * from) / of}
                width={(100 * tally[part]) / of}
                height={8}
                fill={`var(--${part})`}
              />
            )
          );
        })}
    </svg>
  );
}

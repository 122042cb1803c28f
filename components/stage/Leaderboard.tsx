import clsx from "clsx";
import { sayPoints } from "@/components/words/counting";
import type { RoomView } from "@/lib/protocol/views";

interface Props {
  readonly leaderboard: NonNullable<RoomView["leaderboard"]>;
  /** The viewer, to be marked among the others, or told their place below. */
  readonly own?: { readonly name: string; readonly rank: number | null };
}

/** The first places; ties share a rank. */
export function Leaderboard({ leaderboard, own }: Props) {
  const { rows, isCut } = leaderboard;
  const isAmong = own !== undefined && rows.some((row) => row.name === own.name && row.rank === own.rank);
  return (
    <section aria-label="Leaderboard">
      <ol className="divide-y divide-line border-line border-y">
        {rows.map(({ rank, name, points }) => (
          <li
            key={`${rank} ${name}`}
            className={clsx(
              "flex items-baseline gap-3 py-2 text-[15px]",
              own?.name === name && own.rank === rank && "font-semibold",
            )}
          >
            <span className="w-6 shrink-0 text-right font-mono text-muted">{rank}</span>
            <span className="min-w-0 flex-1 truncate">
              {name}
              {own?.name === name && own.rank === rank && <span className="font-normal text-muted"> · you</span>}
            </span>
            <span className="font-mono">{sayPoints(points)}</span>
          </li>
        ))}
      </ol>
      {isCut && <p className="pt-2 text-[13px] text-muted">More share the last place.</p>}
      {own?.rank != null && !isAmong && (
        <p className="pt-2 text-[15px]">
          You are in place <b className="font-mono">{own.rank}</b>.
        </p>
      )}
    </section>
  );
}

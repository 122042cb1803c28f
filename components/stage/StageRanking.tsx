import clsx from "clsx";
import { sayPoints } from "@/components/words/counting";
import type { RoomView } from "@/lib/protocol/views";

/** From so many rows on they stand in two columns. */
const ONE_COLUMN = 5;

/** The leaderboard for the back row. */
export function StageRanking({ leaderboard }: { readonly leaderboard: NonNullable<RoomView["leaderboard"]> }) {
  const { rows, isCut } = leaderboard;
  const isTall = rows.length <= ONE_COLUMN;
  return (
    <main className="flex min-h-0 flex-1 flex-col justify-center gap-6">
      <h2 className="text-[1.5rem] text-muted">Leaderboard</h2>
      {rows.length === 0 ? (
        <p className="text-[2rem]">Nobody has points yet.</p>
      ) : (
        <ol
          className={clsx("border-line", isTall ? "max-w-[60rem] border-t" : "grid grid-flow-col gap-x-16")}
          style={isTall ? undefined : { gridTemplateRows: `repeat(${Math.ceil(rows.length / 2)}, auto)` }}
        >
          {rows.map(({ rank, name, points }) => (
            <li
              key={`${rank} ${name}`}
              className={clsx(
                "flex min-w-0 items-baseline gap-6 border-line",
                isTall ? "border-b" : "border-t",
                isTall ? "py-4 text-[2.25rem]" : rows.length > 10 ? "py-1 text-[1.25rem]" : "py-3 text-[1.75rem]",
              )}
            >
              <span className="w-[1.6em] shrink-0 text-right font-mono text-muted">{rank}</span>
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <span className="shrink-0 font-mono">{sayPoints(points)}</span>
            </li>
          ))}
        </ol>
      )}
      {isCut && <p className="text-[1.25rem] text-muted">More people share the last place.</p>}
    </main>
  );
}

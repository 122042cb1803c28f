import clsx from "clsx";
import { useWords } from "@/components/words/useWords";
import type { LeaderboardRow, LeaderboardView } from "@/lib/protocol/views";

/** From so many rows on they stand in two columns. */
const ONE_COLUMN = 5;

/** The leaderboard for the back row; teams stand beside their people. */
export function StageRanking({ leaderboard }: { readonly leaderboard: LeaderboardView }) {
  const { t } = useWords();
  const { rows, isCut, teams } = leaderboard;
  const hasTeams = teams !== null && teams.length > 0;
  return (
    <main className="flex min-h-0 flex-1 flex-col justify-center gap-6">
      {hasTeams ? (
        <div className="flex items-start gap-16">
          <section aria-labelledby="teams" className="min-w-0 flex-1">
            <h2 id="teams" className="pb-5 text-[1.5rem] text-muted">
              {t("stage.teams")}
            </h2>
            <Rows rows={teams} isTall />
          </section>
          <section aria-labelledby="people" className="min-w-0 flex-1">
            <h2 id="people" className="pb-5 text-[1.5rem] text-muted">
              {t("stage.people")}
            </h2>
            <Rows rows={rows} isTall />
          </section>
        </div>
      ) : (
        <>
          <h2 className="text-[1.5rem] text-muted">{t("stage.ranking.title")}</h2>
          <Rows rows={rows} isTall={rows.length <= ONE_COLUMN} />
        </>
      )}
      {isCut && <p className="text-[1.25rem] text-muted">{t("stage.ranking.tie")}</p>}
    </main>
  );
}

interface RowsProps {
  readonly rows: readonly LeaderboardRow[];
  /** All in one column. */
  readonly isTall: boolean;
}

function Rows({ rows, isTall }: RowsProps) {
  const { t, format } = useWords();
  if (rows.length === 0) return <p className="text-[2rem]">{t("stage.ranking.empty")}</p>;
  return (
    <ol
      className={clsx("border-line", isTall ? "max-w-[60rem] border-t" : "grid auto-cols-fr grid-flow-col gap-x-16")}
      style={isTall ? undefined : { gridTemplateRows: `repeat(${Math.ceil(rows.length / 2)}, auto)` }}
    >
      {rows.map(({ rank, name, points }) => (
        <li
          key={`${rank} ${name}`}
          className={clsx(
            "flex min-w-0 items-baseline gap-6 border-line",
            isTall ? "border-b" : "border-t",
            sizeOf(rows.length, isTall),
          )}
        >
          <span className="w-[1.6em] shrink-0 text-end font-mono text-muted">{rank}</span>
          <span className="min-w-0 flex-1 truncate">{name}</span>
          <span className="shrink-0 font-mono">{format.number(points)}</span>
        </li>
      ))}
    </ol>
  );
}

/** As large as so many rows can be. */
function sizeOf(count: number, isTall: boolean): string {
  const inColumn = isTall ? count : Math.ceil(count / 2);
  if (isTall && count <= ONE_COLUMN) return "py-4 text-[2.25rem]";
  if (inColumn <= 5) return "py-3 text-[1.75rem]";
  return inColumn <= 10 ? "py-1 text-[1.25rem]" : "py-0.5 text-[1rem]";
}

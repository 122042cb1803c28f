import clsx from "clsx";
import type { ReactNode } from "react";
import { useWords } from "@/components/words/useWords";
import type { LeaderboardRow, OwnRank, RoomView, SeatView, TeamRow, Teams } from "@/lib/protocol/views";

interface Props {
  readonly leaderboard: NonNullable<RoomView["leaderboard"]>;
  /** The viewer, to be marked among the others, or told their place below. */
  readonly own?: Pick<SeatView, "name" | "rank" | "team">;
  /** The teams' names, where there are teams. */
  readonly teams?: Teams | null;
}

/** The first places; ties share a rank. */
export function Leaderboard({ leaderboard, own, teams = null }: Props) {
  const { t } = useWords();
  const { rows, isCut } = leaderboard;
  const rank = own?.rank?.rank ?? null;
  const isOwn = (row: LeaderboardRow) => rank !== null && row.name === own?.name && row.rank === rank;
  const ownTeam = own?.team == null ? null : (teams?.names[own.team] ?? null);
  return (
    <section aria-label={t("words.leaderboard.label")}>
      {leaderboard.teams !== null && leaderboard.teams.length > 0 && (
        <TeamRows teams={leaderboard.teams} ownTeam={ownTeam} />
      )}
      <ol className="divide-y divide-line border-line border-y">
        {rows.map((row) => (
          <Row key={`${row.rank} ${row.name}`} row={row} note={isOwn(row) ? t("words.leaderboard.you") : null} />
        ))}
      </ol>
      {isCut && <p className="pt-2 text-[13px] text-muted">{t("words.leaderboard.tie")}</p>}
      {own?.rank != null && <OwnPlace rank={own.rank} isAmong={rows.some(isOwn)} />}
    </section>
  );
}

function TeamRows({ teams, ownTeam }: { readonly teams: readonly TeamRow[]; readonly ownTeam: string | null }) {
  const { t } = useWords();
  return (
    <ol aria-label={t("words.leaderboard.teams")} className="mb-5 divide-y divide-line border-line border-y">
      {teams.map((team) => (
        <Row
          key={`${team.rank} ${team.name}`}
          row={team}
          note={team.name === ownTeam ? t("words.leaderboard.yourTeam") : null}
        />
      ))}
    </ol>
  );
}

function Row({ row: { rank, name, points }, note }: { readonly row: LeaderboardRow; readonly note: string | null }) {
  const { format } = useWords();
  return (
    <li className={clsx("flex items-baseline gap-3 py-2 text-[15px]", note !== null && "font-semibold")}>
      <span className="w-6 shrink-0 text-end font-mono text-muted">{format.number(rank)}</span>
      <span className="min-w-0 flex-1 truncate">
        {name}
        {note !== null && <span className="font-normal text-muted"> · {note}</span>}
      </span>
      <span className="font-mono">{format.number(points)}</span>
    </li>
  );
}

/** Where the viewer stands, and whom to catch up with. */
function OwnPlace({ rank: { rank, of, next }, isAmong }: { readonly rank: OwnRank; readonly isAmong: boolean }) {
  const { t } = useWords();
  if (isAmong && next === null) return null;
  return (
    <p className="pt-2.5 text-[15px]">
      {isAmong && next !== null
        ? t("words.leaderboard.behind", { points: next.ahead, name: next.name })
        : next === null
          ? t.rich("words.leaderboard.place", { rank, of, b: inMono })
          : t.rich("words.leaderboard.placeBehind", { rank, of, points: next.ahead, name: next.name, b: inMono })}
    </p>
  );
}

function inMono(text: ReactNode) {
  return <b className="font-mono">{text}</b>;
}

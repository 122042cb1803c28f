import clsx from "clsx";
import { countOf, sayPoints } from "@/components/words/counting";
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
  const { rows, isCut } = leaderboard;
  const rank = own?.rank?.rank ?? null;
  const isOwn = (row: LeaderboardRow) => rank !== null && row.name === own?.name && row.rank === rank;
  const ownTeam = own?.team == null ? null : (teams?.names[own.team] ?? null);
  return (
    <section aria-label="Leaderboard">
      {leaderboard.teams !== null && leaderboard.teams.length > 0 && (
        <TeamRows teams={leaderboard.teams} ownTeam={ownTeam} />
      )}
      <ol className="divide-y divide-line border-line border-y">
        {rows.map((row) => (
          <Row key={`${row.rank} ${row.name}`} row={row} note={isOwn(row) ? "you" : null} />
        ))}
      </ol>
      {isCut && <p className="pt-2 text-[13px] text-muted">More share the last place.</p>}
      {own?.rank != null && <OwnPlace rank={own.rank} isAmong={rows.some(isOwn)} />}
    </section>
  );
}

function TeamRows({ teams, ownTeam }: { readonly teams: readonly TeamRow[]; readonly ownTeam: string | null }) {
  return (
    <ol aria-label="Teams" className="mb-5 divide-y divide-line border-line border-y">
      {teams.map((team) => (
        <Row key={`${team.rank} ${team.name}`} row={team} note={team.name === ownTeam ? "your team" : null} />
      ))}
    </ol>
  );
}

function Row({ row: { rank, name, points }, note }: { readonly row: LeaderboardRow; readonly note: string | null }) {
  return (
    <li className={clsx("flex items-baseline gap-3 py-2 text-[15px]", note !== null && "font-semibold")}>
      <span className="w-6 shrink-0 text-right font-mono text-muted">{rank}</span>
      <span className="min-w-0 flex-1 truncate">
        {name}
        {note !== null && <span className="font-normal text-muted"> · {note}</span>}
      </span>
      <span className="font-mono">{sayPoints(points)}</span>
    </li>
  );
}

/** Where the viewer stands, and whom to catch up with. */
function OwnPlace({ rank: { rank, of, next }, isAmong }: { readonly rank: OwnRank; readonly isAmong: boolean }) {
  const gap = next && `${countOf(next.ahead, "point")} behind ${next.name}`;
  if (isAmong && gap === null) return null;
  return (
    <p className="pt-2.5 text-[15px]">
      {isAmong ? (
        `You are ${gap}.`
      ) : (
        <>
          You are in place <b className="font-mono">{rank}</b> of {of}
          {gap === null ? "." : `, ${gap}.`}
        </>
      )}
    </p>
  );
}

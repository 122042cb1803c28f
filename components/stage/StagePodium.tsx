import clsx from "clsx";
import { useWords } from "@/components/words/useWords";
import type { LeaderboardRow, RoomView } from "@/lib/protocol/views";

/** The first three places and how high each stands, in the order in which they are drawn. */
const places = [
  { rank: 2, height: "h-[11rem]", isFirst: false },
  { rank: 1, height: "h-[16rem]", isFirst: true },
  { rank: 3, height: "h-[7.5rem]", isFirst: false },
] as const;

/** So many names stand on one step. */
const MOST = 6;

/** The end: three steps for the first ranks, the others beside them. Where there are teams they stand on the steps, their people beside them. */
export function StagePodium({ room }: { readonly room: RoomView }) {
  const { t } = useWords();
  const people = (room.leaderboard?.rows ?? []).filter(({ points }) => points > 0);
  const teams = (room.leaderboard?.teams ?? []).filter(({ points }) => points > 0);
  const rows = teams.length > 0 ? teams : people;
  const others = teams.length > 0 ? people : people.filter(({ rank }) => rank > 3);
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <p className="text-[1.125rem] text-muted">{room.title}</p>
      <h1 className="mt-1 text-[2.125rem]">{t(rows.length === 0 ? "stage.podium.noPoints" : "stage.podium.title")}</h1>
      {rows.length === 0 ? (
        <p className="flex flex-1 items-center text-[2rem] text-muted">{t("stage.podium.aboutNoPoints")}</p>
      ) : (
        <div className="flex min-h-0 flex-1 items-end gap-16">
          <ol aria-label={t("stage.podium.label")} className="flex min-w-0 flex-[2] items-end justify-center">
            {places.map((place) => (
              <Step key={place.rank} {...place} rows={rows.filter(({ rank }) => rank === place.rank)} />
            ))}
          </ol>
          {others.length > 0 && (
            <Others rows={others} label={t(teams.length > 0 ? "stage.people" : "stage.podium.further")} />
          )}
        </div>
      )}
    </main>
  );
}

interface StepProps {
  readonly rank: number;
  readonly height: string;
  readonly isFirst: boolean;
  readonly rows: readonly LeaderboardRow[];
}

function Step({ rank, height, isFirst, rows }: StepProps) {
  const { t, format } = useWords();
  const [best] = rows;
  if (!best) return null;
  const isCrowded = rows.length > 2;
  return (
    <li className="min-w-0 max-w-[20rem] flex-1 text-center">
      <div
        className={clsx(
          "flex flex-col gap-1 px-3 pb-4",
          isFirst && !isCrowded ? "text-[2.5rem]" : isFirst ? "text-[1.75rem]" : "text-[1.5rem]",
        )}
      >
        {rows.slice(0, MOST).map(({ name }) => (
          <b key={name} className="truncate leading-tight">
            {name}
          </b>
        ))}
        {rows.length > MOST && (
          <span className="text-[1.25rem] text-muted">{t("stage.more", { count: rows.length - MOST })}</span>
        )}
        <span className="font-mono text-[1.25rem] text-muted">{format.number(best.points)}</span>
      </div>
      <div
        className={clsx(
          "flex justify-center border border-line border-b-0 pt-4",
          isFirst ? "rounded-t-lg bg-soft" : "bg-surface",
          rank === 2 && "rounded-ss-lg border-e-0",
          rank === 3 && "rounded-se-lg border-s-0",
          height,
        )}
      >
        <span className="font-mono font-semibold text-[3.5rem] leading-none">{rank}</span>
      </div>
    </li>
  );
}

function Others({ rows, label }: { readonly rows: readonly LeaderboardRow[]; readonly label: string }) {
  const { format } = useWords();
  return (
    <ol aria-label={label} className="min-w-0 flex-1 divide-y divide-line border-line border-y">
      {rows.slice(0, 9).map(({ rank, name, points }) => (
        <li key={`${rank} ${name}`} className="flex items-baseline gap-4 py-2 text-[1.375rem]">
          <span className="w-[1.6em] shrink-0 text-end font-mono text-muted">{rank}</span>
          <span className="min-w-0 flex-1 truncate">{name}</span>
          <span className="font-mono text-muted">{format.number(points)}</span>
        </li>
      ))}
    </ol>
  );
}

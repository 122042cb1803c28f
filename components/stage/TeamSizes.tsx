import { useWords } from "@/components/words/useWords";
import type { Teams } from "@/lib/protocol/views";

interface Props {
  readonly teams: Teams;
  readonly sizes: readonly number[];
}

/** What the teams take of the lobby's height, in rem: six stand in a row. */
export function heightOfSizes(teams: number): number {
  return 1 + Math.ceil(teams / 6) * 3.25;
}

/** The teams as they fill up. */
export function TeamSizes({ teams, sizes }: Props) {
  const { t, format } = useWords();
  const largest = Math.max(1, ...sizes);
  return (
    <ul aria-label={t("stage.teams")} className="flex shrink-0 flex-wrap gap-x-8 gap-y-3">
      {teams.names.map((name, team) => {
        const size = sizes[team] ?? 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a team is its place in the list.
          <li key={team} className="flex min-w-[9rem] max-w-[16rem] flex-1 flex-col gap-1.5">
            <span className="flex items-baseline justify-between gap-3 text-[1.375rem] leading-tight">
              <span className="min-w-0 truncate">{name}</span>
              <b className="font-mono">{format.number(size)}</b>
            </span>
            <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-soft">
              <span
                className="block h-full rounded-full bg-ink transition-[width] duration-500"
                style={{ width: `${(size / largest) * 100}%` }}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import clsx from "clsx";
import { Leaderboard } from "@/components/stage/Leaderboard";
import { useWords } from "@/components/words/useWords";
import type { HostView, LeaderboardSize, RowView } from "@/lib/protocol/views";
import { RailSection } from "./RailSection";

const sizes: readonly LeaderboardSize[] = [0, 3, 5, 10];

interface Props {
  readonly view: HostView;
  readonly rows: ReadonlyMap<string, RowView>;
  /** The same under the names that this console shows. */
  readonly shownRows: ReadonlyMap<string, RowView>;
  readonly onShow: (top: LeaderboardSize) => void;
}

/** How many places of the leaderboard everybody sees. */
export function LeaderboardPanel({ view, rows, shownRows, onShow }: Props) {
  const { t, format } = useWords();
  const { room } = view.stage;
  const isRound = room.phase.type === "round";
  return (
    <RailSection
      title={t("host.leaderboard.title")}
      action={
        <fieldset disabled={isRound} className="flex overflow-hidden rounded-md border border-line disabled:opacity-45">
          <legend className="sr-only">{t("host.leaderboard.places")}</legend>
          {sizes.map((top) => (
            <button
              key={top}
              type="button"
              aria-pressed={view.leaderboard === top}
              onClick={() => onShow(top)}
              className={clsx(
                "target h-8 min-w-9 border-line px-2 text-[13px] [&:not(:first-of-type)]:border-s",
                view.leaderboard === top ? "bg-soft font-semibold" : "text-muted hover:text-ink",
              )}
            >
              {top === 0 ? t("host.leaderboard.off") : format.number(top)}
            </button>
          ))}
        </fieldset>
      }
    >
      {room.leaderboard ? (
        <Leaderboard leaderboard={withShownNames(room.leaderboard, rows, shownRows)} />
      ) : (
        <p className="text-[15px] text-muted">{t(isRound ? "host.leaderboard.later" : "host.leaderboard.about")}</p>
      )}
    </RailSection>
  );
}

type Shown = NonNullable<HostView["stage"]["room"]["leaderboard"]>;

/** No two people of a session have one name, so a place is found by it. */
function withShownNames(leaderboard: Shown, rows: Props["rows"], shownRows: Props["shownRows"]): Shown {
  if (rows === shownRows) return leaderboard;
  const shown = new Map([...rows].map(([id, { name }]) => [name, shownRows.get(id)?.name]));
  return { ...leaderboard, rows: leaderboard.rows.map((row) => ({ ...row, name: shown.get(row.name) ?? "…" })) };
}

import { Leaderboard } from "@/components/stage/Leaderboard";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { useWords } from "@/components/words/useWords";
import type { PlayViews } from "./PlayRoom";

interface Props {
  readonly code: string;
  readonly views: PlayViews;
  /** It was the practice that has just closed. */
  readonly wasPractice: boolean;
}

/** The end: one's place, and where the own sheet stays. */
export function EndedScreen({ code, views, wasPractice }: Props) {
  const { t } = useWords();
  const { room, seat } = views;
  // Where nobody has points nobody has a place; a place of 0 is none.
  const hasPoints = room.leaderboard?.rows.some(({ points }) => points > 0) ?? false;
  const earned = { points: seat.score, rank: hasPoints ? (seat.rank?.rank ?? 0) : 0 };
  return (
    <main className="mx-auto flex w-full max-w-md flex-1 flex-col gap-6 overflow-y-auto px-5 py-8">
      <div>
        <h2 className="text-[28px]">
          {wasPractice ? t("play.ended.practice") : t("play.ended.title", { name: seat.name })}
        </h2>
        <p className="mt-1 text-[17px] text-muted">
          {t(wasPractice ? "play.ended.aboutPractice" : "play.ended.about", earned)}
        </p>
      </div>
      <ButtonLink href={`/review/${code}`} kind="primary" size="large">
        {t("play.ended.sheet")}
      </ButtonLink>
      {hasPoints && room.leaderboard && <Leaderboard leaderboard={room.leaderboard} teams={room.teams} own={seat} />}
    </main>
  );
}

import { Leaderboard } from "@/components/stage/Leaderboard";
import { useWords } from "@/components/words/useWords";
import type { Evaluation } from "@/lib/engine/evaluate";
import type { PlayViews } from "./PlayRoom";
import { SolvedScreen } from "./SolvedScreen";

interface Props {
  readonly views: PlayViews;
  readonly evaluation: Evaluation;
}

/** The exercise after the host's reveal, with the places where they are shown. */
export function RevealedScreen({ views, evaluation }: Props) {
  const { t } = useWords();
  const { board, seat, room } = views;
  return (
    <SolvedScreen views={views} evaluation={evaluation} title={t("play.revealed.title")} first={board.asked[0] ?? null}>
      {room.leaderboard && <Leaderboard leaderboard={room.leaderboard} teams={room.teams} own={seat} />}
    </SolvedScreen>
  );
}

import { Leaderboard } from "@/components/stage/Leaderboard";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { countOf } from "@/components/words/counting";
import type { PlayViews } from "./PlayRoom";

interface Props {
  readonly code: string;
  readonly views: PlayViews;
  /** It was the practice that has just closed. */
  readonly wasPractice: boolean;
}

/** The end: one's place, and where the own sheet stays. */
export function EndedScreen({ code, views, wasPractice }: Props) {
  const { room, seat } = views;
  return (
    <main className="mx-auto flex w-full max-w-md flex-1 flex-col gap-6 overflow-y-auto px-5 py-8">
      <div>
        <h2 className="text-[28px]">{wasPractice ? "That was the practice." : `Well worked, ${seat.name}.`}</h2>
        <p className="mt-1 text-[17px] text-muted">
          {wasPractice && "It is closed now, and what you answered is kept. In class you had "}
          {countOf(seat.score, "point")}
          {seat.rank !== null && `, place ${seat.rank.rank}`}. Your sheet stays, with every step worked out.
        </p>
      </div>
      <ButtonLink href={`/review/${code}`} kind="primary" size="large">
        Open your sheet
      </ButtonLink>
      {room.leaderboard && <Leaderboard leaderboard={room.leaderboard} teams={room.teams} own={seat} />}
    </main>
  );
}

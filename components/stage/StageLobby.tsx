import { useWords } from "@/components/words/useWords";
import type { StageView } from "@/lib/protocol/views";
import { ArrivedNames } from "./ArrivedNames";
import { JoinBlock } from "./JoinBlock";
import { namesLook } from "./namesLook";
import { heightOfSizes, TeamSizes } from "./TeamSizes";

/** Before the first round: how to join, and who has. */
export function StageLobby({ stage }: { readonly stage: StageView }) {
  const { t } = useWords();
  const { room, names, teamSizes } = stage;
  const look = namesLook(names, teamSizes === null ? 0 : heightOfSizes(teamSizes.length));
  return (
    <main className="flex min-h-0 flex-1 flex-col gap-7">
      <JoinBlock room={room} isLarge={look.isFew} />
      <section className="flex min-h-0 flex-1 flex-col gap-4 border-line border-t pt-5">
        <h2 className="text-[1.5rem]" aria-live="polite">
          {t("stage.lobby.here", { count: names.length })}
        </h2>
        {room.teams && teamSizes && <TeamSizes teams={room.teams} sizes={teamSizes} />}
        <ArrivedNames names={names} look={look} />
      </section>
    </main>
  );
}

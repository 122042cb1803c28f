import { countOf } from "@/components/words/counting";
import type { StageView } from "@/lib/protocol/views";
import { ArrivedNames } from "./ArrivedNames";
import { JoinBlock } from "./JoinBlock";
import { TeamSizes } from "./TeamSizes";

/** Before the first round: how to join, and who has. */
export function StageLobby({ stage }: { readonly stage: StageView }) {
  const { room, names, teamSizes } = stage;
  return (
    <main className="flex min-h-0 flex-1 flex-col gap-7">
      <JoinBlock room={room} />
      <section className="flex min-h-0 flex-1 flex-col gap-4 border-line border-t pt-5">
        <h2 className="text-[1.5rem]" aria-live="polite">
          {names.length === 0 ? "Nobody has joined yet" : `${countOf(names.length, "person is", "people are")} here`}
        </h2>
        {room.teams && teamSizes && <TeamSizes teams={room.teams} sizes={teamSizes} />}
        <ArrivedNames names={names} />
      </section>
    </main>
  );
}

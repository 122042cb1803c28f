import { countOf, groupCode } from "@/components/words/counting";
import type { StageView } from "@/lib/protocol/views";
import { ArrivedNames } from "./ArrivedNames";
import { JoinQr } from "./JoinQr";
import { useJoinAddress } from "./useJoinAddress";

/** Before the first round: how to join, and who has. */
export function StageLobby({ stage }: { readonly stage: StageView }) {
  const { room, names } = stage;
  const { origin, host } = useJoinAddress();
  return (
    <main className="flex min-h-0 flex-1 flex-col gap-7">
      <div className="flex shrink-0 items-start justify-between gap-10">
        <div className="min-w-0">
          <h1 className="truncate text-[1.5rem] text-muted">{room.title}</h1>
          <p className="mt-8 text-[2rem] leading-tight">
            {origin === null ? (
              "Join with this code"
            ) : (
              <>
                Join at <b className="font-semibold">{host}</b>
              </>
            )}
          </p>
          <p
            // Six digits fill the width; a longer code gets as much of it.
            style={{ fontSize: room.code.length > 6 ? "8.5rem" : "12rem" }}
            className="-ml-[0.04em] mt-1 font-mono font-semibold leading-[1.08] tracking-[-0.04em] [word-spacing:-0.28em]"
          >
            {groupCode(room.code)}
          </p>
        </div>
        {origin !== null && <JoinQr link={`${origin}/play/${room.code}`} host={host} />}
      </div>
      <section className="flex min-h-0 flex-1 flex-col gap-4 border-line border-t pt-5">
        <h2 className="text-[1.5rem]" aria-live="polite">
          {names.length === 0 ? "Nobody has joined yet" : `${countOf(names.length, "person is", "people are")} here`}
        </h2>
        <ArrivedNames names={names} />
      </section>
    </main>
  );
}

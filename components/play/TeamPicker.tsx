import clsx from "clsx";
import { Check, LoaderCircle } from "lucide-react";
import { useState } from "react";
import { useToast } from "@/components/ui/Toast";
import { sayRefusal } from "@/components/words/refusals";
import { useWords } from "@/components/words/useWords";
import type { LiveSession } from "@/lib/client/socket";
import type { Teams } from "@/lib/protocol/views";

interface Props {
  readonly teams: Teams;
  readonly team: number | null;
  readonly send: LiveSession["send"];
}

/** Which team one is in; where people choose, a choice that may be changed. */
export function TeamPicker({ teams, team, send }: Props) {
  const [going, setGoing] = useState<number | null>(null);
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const own = team === null ? undefined : teams.names[team];
  if (teams.by === "shuffle")
    return (
      <p className="text-[17px]">
        {own === undefined
          ? t("play.teams.notDealt")
          : t.rich("play.teams.dealt", { name: own, b: (text) => <b className="font-semibold">{text}</b> })}
      </p>
    );
  const choose = async (chosen: number) => {
    setGoing(chosen);
    const ack = await send("team:choose", { team: chosen });
    setGoing(null);
    if (!ack.ok) toast({ text: sayRefusal(ack.code, words, ack.retryAfter) });
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-2 text-[17px]">{t(own === undefined ? "play.teams.choose" : "play.teams.own")}</legend>
      <div className="grid grid-cols-2 gap-2">
        {teams.names.map((name, at) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a team is its place in the list.
            key={at}
            type="button"
            aria-pressed={at === team}
            disabled={going !== null}
            onClick={() => void choose(at)}
            className={clsx(
              "flex min-h-12 items-center justify-between gap-2 rounded-md border px-4 py-2 text-start text-[17px]",
              at === team ? "border-ink bg-soft font-semibold" : "border-edge bg-surface hover:bg-soft",
            )}
          >
            <span className="min-w-0 truncate">{name}</span>
            {going === at ? (
              <LoaderCircle aria-hidden size={18} className="shrink-0 animate-spin" />
            ) : (
              at === team && <Check aria-hidden size={18} className="shrink-0" />
            )}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

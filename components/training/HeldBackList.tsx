import { useWords } from "@/components/words/useWords";
import { placesOf, shortNameOf } from "@/lib/engine/network";
import type { Training } from "@/lib/protocol/lesson";
import type { HeldBack, MovedParameter } from "@/lib/protocol/views";
import { sayHeld } from "./sayHeld";

interface Props {
  readonly held: readonly HeldBack[];
  readonly training: Training;
  readonly asked: readonly string[];
  /** What the step did, parameter by parameter. */
  readonly last: readonly MovedParameter[];
  /** So many at most; the rest is counted. */
  readonly most: number;
}

/** Which parameters the last step left behind, and by what kind of mistake: never by whose. */
export function HeldBackList({ held, training, asked, last, most }: Props) {
  const words = useWords();
  const { t } = words;
  const places = placesOf(training.shape);
  if (held.length === 0) return <p>{t("training.held.none")}</p>;
  // Those of which there is most to say come first.
  const sorted = [...held].sort((a, b) => b.mistakes.length - a.mistakes.length);
  return (
    <section>
      <h2 className="pb-2 font-semibold text-[1.1em]">{t("training.held.title", { count: held.length })}</h2>
      <ul className="divide-y divide-line border-line border-y">
        {sorted.slice(0, most).map((one) => {
          const { node } = one;
          const at = asked.indexOf(node);
          const place = places[at];
          return (
            <li key={node} className="flex items-baseline gap-4 py-1.5">
              <b className="shrink-0 font-mono font-semibold text-wrong">
                {place ? shortNameOf(place, training.shape) : node}
              </b>
              <span className="min-w-0">{sayHeld(one, last[at], words)}</span>
            </li>
          );
        })}
      </ul>
      {held.length > most && (
        <p className="pt-1.5 text-muted">{t("training.held.more", { count: held.length - most })}</p>
      )}
    </section>
  );
}

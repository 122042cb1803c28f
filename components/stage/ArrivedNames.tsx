import { useWords } from "@/components/words/useWords";
import { LONGEST_NAME, MOST_NAMES, type NamesLook } from "./namesLook";

interface Props {
  readonly names: readonly string[];
  readonly look: NamesLook;
}

/** The names as they arrive, the newest first: hundreds stay on one screen. */
export function ArrivedNames({ names, look: { text, gap } }: Props) {
  const { t } = useWords();
  const shown = names.slice(-MOST_NAMES).reverse();
  const more = names.length - shown.length;
  return (
    <ul
      style={{ fontSize: `${text}rem`, gap: `${gap.y}rem ${gap.x}rem` }}
      className="flex min-h-0 flex-wrap content-start overflow-hidden leading-tight"
    >
      {shown.map((name) => (
        <li key={name} style={{ maxWidth: `${LONGEST_NAME}em` }} className="truncate">
          {name}
        </li>
      ))}
      {more > 0 && <li className="text-muted">{t("stage.more", { count: more })}</li>}
    </ul>
  );
}

import clsx from "clsx";

/** From this many names on the type gets smaller; the last entry is as many as are shown at all. */
const steps = [
  { upTo: 36, look: "gap-x-9 gap-y-2.5 text-[1.75rem]" },
  { upTo: 84, look: "gap-x-6 gap-y-1.5 text-[1.25rem]" },
  { upTo: 130, look: "gap-x-5 gap-y-1 text-[1.125rem]" },
  { upTo: 160, look: "gap-x-5 gap-y-1 text-[1rem]" },
] as const;
const MOST = 160;

/** The names as they arrive, the newest first: hundreds stay on one screen. */
export function ArrivedNames({ names }: { readonly names: readonly string[] }) {
  const shown = names.slice(-MOST).reverse();
  const look = steps.find(({ upTo }) => names.length <= upTo)?.look ?? steps[steps.length - 1]?.look;
  const more = names.length - shown.length;
  return (
    <ul className={clsx("flex min-h-0 flex-wrap content-start overflow-hidden leading-tight", look)}>
      {shown.map((name) => (
        <li key={name} className="max-w-[14em] truncate">
          {name}
        </li>
      ))}
      {more > 0 && <li className="text-muted">and {more} more</li>}
    </ul>
  );
}

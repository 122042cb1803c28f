import clsx from "clsx";
import { useId } from "react";

interface Choice<Key extends string | number> {
  readonly key: Key;
  readonly label: string;
}

interface Props<Key extends string | number> {
  readonly label: string;
  readonly hasHiddenLabel?: boolean;
  readonly choices: readonly Choice<Key>[];
  /** Null: none is chosen yet. */
  readonly chosen: Key | null;
  readonly onChoose: (key: Key) => void;
  readonly hint?: string | undefined;
}

/** One of a few, side by side: the browser's radio buttons under another look. */
export function Choices<Key extends string | number>(props: Props<Key>) {
  const { label, hasHiddenLabel = false, choices, chosen, onChoose, hint } = props;
  const id = useId();
  return (
    <fieldset
      className="flex min-w-0 flex-col gap-1.5"
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend className={clsx("mb-1.5 font-medium text-[13px] text-muted", hasHiddenLabel && "sr-only")}>
        {label}
      </legend>
      <div className="flex overflow-hidden rounded-md border border-edge">
        {choices.map(({ key, label: words }) => (
          <label
            key={key}
            className={clsx(
              "target relative flex min-h-10 flex-1 items-center justify-center border-edge px-2 py-1 text-center text-[15px] leading-tight [&:not(:first-of-type)]:border-l",
              "has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:-outline-offset-2",
              key === chosen
                ? "bg-ink font-medium text-paper has-focus-visible:outline-paper"
                : "bg-surface hover:bg-soft",
            )}
          >
            <input type="radio" name={id} className="sr-only" checked={key === chosen} onChange={() => onChoose(key)} />
            {words}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-[13px] text-muted">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

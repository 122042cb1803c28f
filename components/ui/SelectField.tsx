import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import { useId } from "react";

interface Option<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly options: readonly Option<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** The browser's own choice among a few words, with the look of a text field. */
export function SelectField<Key extends string>(props: Props<Key>) {
  const { label, options, selected, onSelect, isDisabled = false, className } = props;
  const id = useId();
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={id} className="font-medium text-[13px] text-muted">
        {label}
      </label>
      <div className="relative flex">
        <select
          id={id}
          value={selected}
          disabled={isDisabled}
          onChange={(event) => {
            const chosen = options.find(({ key }) => key === event.currentTarget.value);
            if (chosen !== undefined) onSelect(chosen.key);
          }}
          className="target h-10 w-full min-w-0 appearance-none rounded-md border border-edge bg-surface ps-3 pe-9 text-base text-ink focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-offset-0 disabled:opacity-45"
        >
          {options.map(({ key, label: words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          size={16}
          className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-muted"
        />
      </div>
    </div>
  );
}

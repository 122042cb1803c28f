import clsx from "clsx";
import { useId } from "react";

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function Switch({ label, isOn, onChange, hint, isDisabled = false, className }: Props) {
  const id = useId();
  return (
    <div className={clsx("flex items-center justify-between gap-4", className)}>
      <div className="min-w-0">
        <label htmlFor={id} className="cursor-pointer text-[15px]">
          {label}
        </label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-[13px] text-muted">
            {hint}
          </p>
        )}
      </div>
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        disabled={isDisabled}
        onClick={() => onChange(!isOn)}
        className={clsx(
          "reach h-6 w-10 shrink-0 rounded-full border transition-colors duration-100 disabled:opacity-45",
          isOn ? "border-ink bg-ink" : "border-edge bg-surface",
        )}
      >
        <span
          aria-hidden
          className={clsx(
            "absolute top-[3px] left-[3px] size-4 rounded-full transition-transform duration-100",
            isOn ? "translate-x-4 bg-paper" : "bg-edge",
          )}
        />
      </button>
    </div>
  );
}

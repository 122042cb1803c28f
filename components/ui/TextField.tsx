import clsx from "clsx";
import { type ComponentProps, type ReactNode, useId } from "react";

type Props = Omit<ComponentProps<"input">, "size" | "className" | "id"> & {
  readonly label: string;
  /** The label is read aloud but not drawn: where the place already says what is meant. */
  readonly hasHiddenLabel?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong with what was typed and what to do; takes the hint's place. */
  readonly mistake?: ReactNode;
  readonly size?: "regular" | "large";
  /** Numbers, codes and formulas. */
  readonly isMono?: boolean;
  /** Stands inside the field at its end, such as a unit. */
  readonly trailing?: ReactNode;
  readonly className?: string;
};

export function TextField(props: Props) {
  const { label, hasHiddenLabel = false, hint, mistake, size = "regular", isMono = false, trailing, className } = props;
  const { label: _l, hasHiddenLabel: _h, hint: _i, mistake: _m, size: _s, isMono: _n, trailing: _t, ...input } = props;
  const id = useId();
  const note = mistake ?? hint;
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={id} className={clsx("font-medium text-[13px] text-muted", hasHiddenLabel && "sr-only")}>
        {label}
      </label>
      {/* What is set like code is read from left to right in every language. */}
      <div dir={isMono ? "ltr" : undefined} className="relative flex">
        <input
          autoComplete="off"
          {...input}
          id={id}
          aria-invalid={mistake !== undefined || undefined}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          className={clsx(
            "target w-full min-w-0 rounded-md border bg-surface text-ink",
            "focus-visible:border-ink focus-visible:outline-1 focus-visible:outline-offset-0",
            mistake === undefined ? "border-edge" : "border-wrong",
            // 16 px or more, or iOS zooms the page at focus.
            size === "large" ? "h-14 px-4 text-[22px]" : "h-10 px-3 text-base",
            isMono && "font-mono",
            trailing !== undefined && "pe-12",
          )}
        />
        {trailing !== undefined && (
          <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center text-[15px] text-muted">
            {trailing}
          </span>
        )}
      </div>
      {note !== undefined && (
        <p
          id={`${id}-note`}
          role={mistake === undefined ? undefined : "alert"}
          className={clsx("text-[13px]", mistake === undefined ? "text-muted" : "text-wrong")}
        >
          {note}
        </p>
      )}
    </div>
  );
}

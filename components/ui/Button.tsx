import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./buttonLook";

type Props = ButtonLook &
  Omit<ComponentProps<"button">, "className"> & {
    /** At work on what was pressed: it turns, and a second press does nothing. */
    readonly isBusy?: boolean;
  };

export function Button({ kind, size, isIcon, className, isBusy = false, children, disabled, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled === true || isBusy}
      aria-busy={isBusy || undefined}
      className={buttonLook({ kind, size, isIcon, className })}
    >
      {isBusy && <LoaderCircle aria-hidden size={16} className="animate-spin" />}
      {isBusy && isIcon ? null : children}
    </button>
  );
}

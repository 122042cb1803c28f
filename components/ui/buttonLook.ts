import clsx from "clsx";

/** primary: the one filled button of a screen. quiet: beside it. plain: in a row of text. danger: loses something. */
export type ButtonKind = "primary" | "quiet" | "plain" | "danger";
export type ButtonSize = "small" | "regular" | "large";

const kinds: Record<ButtonKind, string> = {
  primary: "border-ink bg-ink text-paper hover:opacity-85",
  quiet: "border-line bg-surface text-ink hover:border-edge",
  plain: "border-transparent bg-transparent text-ink hover:bg-soft",
  danger: "border-line bg-surface text-wrong hover:border-wrong",
};

const sizes: Record<ButtonSize, string> = {
  small: "h-8 gap-1.5 px-2.5 text-[13px]",
  regular: "h-10 gap-2 px-3.5 text-[15px]",
  large: "h-12 gap-2.5 px-5 text-[17px]",
};

export interface ButtonLook {
  readonly kind?: ButtonKind | undefined;
  readonly size?: ButtonSize | undefined;
  /** A square with an icon alone; give it an aria-label. */
  readonly isIcon?: boolean | undefined;
  readonly className?: string | undefined;
}

export function buttonLook({ kind = "quiet", size = "regular", isIcon = false, className }: ButtonLook): string {
  return clsx(
    "target inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-md border font-medium",
    "transition-[border-color,background-color,opacity,transform] duration-100 active:translate-y-px",
    "disabled:pointer-events-none disabled:opacity-45 aria-disabled:pointer-events-none aria-disabled:opacity-45",
    kinds[kind],
    sizes[size],
    isIcon && "aspect-square px-0!",
    className,
  );
}

import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./buttonLook";

type Props = ButtonLook & Omit<ComponentProps<typeof Link>, "className">;

/** A link that looks like a button. The canvas behind most of them is heavy, so nothing is fetched before the press. */
export function ButtonLink({ kind, size, isIcon, className, ...rest }: Props) {
  return <Link prefetch={false} {...rest} className={buttonLook({ kind, size, isIcon, className })} />;
}

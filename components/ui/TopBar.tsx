import Link from "next/link";
import type { ReactNode } from "react";
import { LanguageMenu } from "./LanguageMenu";
import { ThemeSwitch } from "./ThemeSwitch";

interface Props {
  /** Where one is, after the name of the house. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function TopBar({ children, actions }: Props) {
  return (
    <header className="flex min-h-14 items-center justify-between gap-3 border-line border-b px-4 sm:min-h-16 sm:px-6">
      <div className="flex min-w-0 items-center gap-3 text-[15px]">
        <Link href="/" className="target inline-flex shrink-0 items-center font-bold text-lg tracking-[-0.02em]">
          Chalkgrad
        </Link>
        {children}
      </div>
      <div className="flex shrink-0 items-center gap-1.5 sm:gap-2">
        <LanguageMenu />
        <ThemeSwitch />
        {actions}
      </div>
    </header>
  );
}

"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "@/components/words/useWords";
import { Button } from "./Button";

interface Props {
  readonly isOpen: boolean;
  /** Asked for by Escape, the veil, the cross: the owner sets isOpen to false. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Its buttons, the main one last. */
  readonly actions?: ReactNode;
  /** dialog: in the middle. sheet: from the right edge, from below on a phone. */
  readonly shape?: "dialog" | "sheet";
}

/** The browser's own modal: it holds the focus, closes on Escape and gives the focus back. `data-first` marks the field to begin in. */
export function Dialog({ isOpen, onClose, title, children, actions, shape = "dialog" }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { t } = useWords();
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (!isOpen) return element.close();
    element.showModal();
    element.querySelector<HTMLElement>("[data-first]")?.focus();
  }, [isOpen]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way to the same, and the browser's own.
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={clsx(
        "flex-col border border-line bg-surface p-0 text-ink backdrop:bg-veil open:flex",
        shape === "dialog" && "m-auto max-h-[min(85dvh,640px)] w-[min(480px,calc(100vw-32px))] rounded-lg max-sm:mb-4",
        shape === "sheet" &&
          "my-0 ms-auto me-0 h-dvh max-h-dvh w-[min(440px,100vw)] border-y-0 border-e-0 max-sm:mt-auto max-sm:h-fit max-sm:max-h-[85dvh] max-sm:w-screen max-sm:max-w-none max-sm:rounded-t-lg",
      )}
    >
      <header className="flex items-center justify-between gap-4 py-3 ps-5 pe-3">
        <h2 id={titleId} className="text-lg">
          {title}
        </h2>
        <Button kind="plain" isIcon aria-label={t("ui.close")} onClick={onClose}>
          <X aria-hidden size={18} />
        </Button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{isOpen && children}</div>
      {actions !== undefined && (
        <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-4">{actions}</footer>
      )}
    </dialog>
  );
}

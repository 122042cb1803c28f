"use client";

import clsx from "clsx";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { Button } from "./Button";
import type { ButtonLook } from "./buttonLook";

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** A line stands above it. */
  readonly startsGroup?: boolean;
}

interface Props {
  /** What the button says; read aloud where `trigger` draws something else. */
  readonly label: string;
  readonly trigger?: ReactNode;
  readonly items: readonly MenuItem[];
  readonly look?: ButtonLook;
  readonly align?: "start" | "end";
  /** Where the button is one of many that are a single tab stop. */
  readonly tabIndex?: number;
}

/** Between the button and its list, and from the window's edge, in px. */
const GAP = 4;

/** A button that opens a list of actions: arrows move, Enter chooses, Escape gives the focus back. */
export function Menu({ label, trigger, items, look, align = "end", tabIndex }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  // In the browser's top layer: no scroller that the button stands in cuts the list off.
  useLayoutEffect(() => {
    const button = root.current?.querySelector("button");
    const opened = list.current;
    if (!isOpen || !button || !opened) return;
    const follow = () => place(opened, button.getBoundingClientRect(), align);
    opened.showPopover();
    follow();
    addEventListener("resize", follow);
    document.addEventListener("scroll", follow, true);
    return () => {
      removeEventListener("resize", follow);
      document.removeEventListener("scroll", follow, true);
    };
  }, [isOpen, align]);

  useEffect(() => {
    if (!isOpen) return;
    focusItem(root.current, 0);
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Tab") setIsOpen(false);
    else if (event.key === "ArrowDown") focusItem(root.current, 1);
    else if (event.key === "ArrowUp") focusItem(root.current, -1);
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the button and the items, which are interactive.
    <div ref={root} className="relative inline-flex" onKeyDown={isOpen ? onKeyDown : undefined}>
      <Button
        {...look}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={trigger === undefined ? undefined : label}
        onClick={() => setIsOpen(!isOpen)}
      >
        {trigger ?? label}
      </Button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          popover="manual"
          className="fixed inset-auto m-0 max-h-[calc(100dvh-16px)] min-w-48 overflow-y-auto rounded-md border border-edge bg-surface p-1 text-ink"
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              disabled={item.isDisabled}
              onClick={() => {
                close();
                item.onSelect();
              }}
              className={clsx(
                "target flex h-9 w-full items-center gap-2.5 rounded-sm px-3 text-left text-[15px] hover:bg-soft disabled:opacity-45",
                "focus-visible:bg-soft focus-visible:outline-none",
                item.isDanger === true && "text-wrong",
                item.startsGroup === true &&
                  "relative mt-[9px] before:absolute before:inset-x-0 before:-top-[5px] before:border-line before:border-t",
              )}
            >
              {item.icon}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Puts the list under its button, or above where there is no room below. */
function place(list: HTMLElement, button: DOMRect, align: "start" | "end") {
  const { offsetWidth: width, offsetHeight: height } = list;
  const below = button.bottom + GAP;
  const top = below + height <= innerHeight - GAP ? below : Math.max(GAP, button.top - GAP - height);
  const left = align === "end" ? button.right - width : button.left;
  list.style.top = `${top}px`;
  list.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
}

/** Moves the focus among the items; a step of 0 goes to the first. */
function focusItem(root: HTMLElement | null, step: -1 | 0 | 1) {
  const items = [...(root?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? [])];
  const at = document.activeElement instanceof HTMLElement ? items.indexOf(document.activeElement) : -1;
  const next = step === 0 ? 0 : (at + step + items.length) % items.length;
  items[next]?.focus();
}

"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "./Button";

type Theme = "system" | "light" | "dark";

const looks = {
  system: { Icon: Monitor, next: "light", label: "Theme: as the system" },
  light: { Icon: Sun, next: "dark", label: "Theme: light" },
  dark: { Icon: Moon, next: "system", label: "Theme: dark" },
} as const satisfies Record<Theme, unknown>;

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function chooseTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage is forbidden here: the choice holds until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Goes round system, light, dark; public/theme.js applies the choice before the next page's first paint. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, (): Theme => "system");
  const { Icon, next, label } = looks[theme];
  return (
    <Button kind="plain" isIcon aria-label={label} title={label} onClick={() => chooseTheme(next)}>
      <Icon aria-hidden size={18} />
    </Button>
  );
}

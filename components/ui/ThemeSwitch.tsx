"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "./Button";
import { chooseTheme, readTheme, subscribeToTheme, type Theme } from "./theme";

const looks = {
  system: { Icon: Monitor, next: "light", label: "Theme: as the system" },
  light: { Icon: Sun, next: "dark", label: "Theme: light" },
  dark: { Icon: Moon, next: "system", label: "Theme: dark" },
} as const satisfies Record<Theme, unknown>;

/** Goes round system, light, dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, (): Theme => "system");
  const { Icon, next, label } = looks[theme];
  return (
    <Button kind="plain" isIcon aria-label={label} title={label} onClick={() => chooseTheme(next)}>
      <Icon aria-hidden size={18} />
    </Button>
  );
}

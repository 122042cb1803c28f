"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useWords } from "@/components/words/useWords";
import { Button } from "./Button";
import { chooseTheme, readTheme, subscribeToTheme, type Theme } from "./theme";

const looks = {
  system: { Icon: Monitor, next: "light" },
  light: { Icon: Sun, next: "dark" },
  dark: { Icon: Moon, next: "system" },
} as const satisfies Record<Theme, unknown>;

/** Goes round system, light, dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, (): Theme => "system");
  const { Icon, next } = looks[theme];
  const { t } = useWords();
  const label = t(`ui.theme.${theme}`);
  return (
    <Button kind="plain" isIcon aria-label={label} title={label} onClick={() => chooseTheme(next)}>
      <Icon aria-hidden size={18} />
    </Button>
  );
}

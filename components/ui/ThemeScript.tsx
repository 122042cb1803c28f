"use client";

import { useEffect, useSyncExternalStore } from "react";
import { applyStoredTheme } from "./theme";

const never = () => () => {};

/**
 * public/theme.js in the page's head, run before the first paint; a file of its own, since inline scripts are forbidden.
 * Where React draws the whole page anew in the browser no script runs, and the effect does the same.
 */
export function ThemeScript() {
  const isFromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  useEffect(applyStoredTheme, []);
  return isFromServer ? <script src="/theme.js" /> : null;
}

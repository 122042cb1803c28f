import { useCallback, useSyncExternalStore } from "react";
import { useWords } from "./useWords";

/** Writes a moment, in ms, as the day that it is where the viewer is. */
export function useDay(): (at: number) => string {
  const { format } = useWords();
  const timeZone = useSyncExternalStore(subscribeToNothing, viewersZone, zoneOfTheHtml);
  return useCallback(
    (at) => format.dateTime(at, { day: "numeric", month: "long", year: "numeric", timeZone }),
    [format, timeZone],
  );
}

const subscribeToNothing = () => () => {};
const viewersZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
// No request says where a viewer is. The page begins with what the HTML says, and corrects it at once.
const zoneOfTheHtml = () => "UTC";

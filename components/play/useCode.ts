import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";

const subscribeToNothing = () => () => {};

/**
 * What stands after /play/ in the address: null before the browser has the page (one static page serves every code),
 * "" where nothing stands there.
 */
export function useCode(): string | null {
  const pathname = usePathname();
  const isInBrowser = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  return isInBrowser ? decodeURIComponent(pathname.split("/")[2] ?? "") : null;
}

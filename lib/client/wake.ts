/** A page that was away for less than this has lost nothing, in ms. */
const SHORT = 5000;

/** Tells when the browser loses its network, and when the page is back: the network found again, the phone awake. Gives the end of it. */
export function onWake(tell: { readonly onOffline: () => void; readonly onWake: () => void }): () => void {
  let hiddenAt: number | null = null;
  const onVisible = () => {
    if (document.visibilityState === "hidden") {
      hiddenAt = Date.now();
      return;
    }
    const isLong = hiddenAt !== null && Date.now() - hiddenAt > SHORT;
    hiddenAt = null;
    if (isLong) tell.onWake();
  };
  addEventListener("online", tell.onWake);
  addEventListener("offline", tell.onOffline);
  document.addEventListener("visibilitychange", onVisible);
  return () => {
    removeEventListener("online", tell.onWake);
    removeEventListener("offline", tell.onOffline);
    document.removeEventListener("visibilitychange", onVisible);
  };
}

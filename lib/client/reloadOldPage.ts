const KEY = "chalkgrad:reloaded";

/** A page that was reloaded less than this ago is not reloaded again, in ms: the newer one may not be there yet. */
const PATIENCE = 20_000;

/**
 * Loads the page anew where the server has been updated since; what is typed is kept as drafts, and answers in the
 * outbox. False where that was just tried: the page then says so.
 */
export function reloadOldPage(): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEY));
    if (Date.now() - last < PATIENCE) return false;
    sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Without storage a reload could go on for ever.
    return false;
  }
  location.reload();
  return true;
}

const KEY = "take-along";

/** Notes, in this tab alone, that what the browser made is to be taken along: the way to the provider and back leaves the page, and an address may be anybody's. */
export function noteWish(isWished: boolean): void {
  try {
    if (isWished) sessionStorage.setItem(KEY, "1");
    else sessionStorage.removeItem(KEY);
  } catch {
    // Where nothing is kept the library offers it again.
  }
}

/** Whether that was noted here. */
export function isWished(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

const KEY = "python";

/** Hands a program from the home page to a new lesson, in this tab alone; false where the browser keeps nothing. */
export function handOver(python: string): boolean {
  try {
    sessionStorage.setItem(KEY, python);
    return true;
  } catch {
    return false;
  }
}

export function handedOver(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function forgetHandedOver(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

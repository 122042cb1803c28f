/** The join code in what somebody typed or pasted: "482 913", "482-913", a link; null where there is none. */
export function readCode(text: string): string | null {
  const link = /\/play\/(\d{6,9})\b/.exec(text);
  if (link?.[1]) return link[1];
  const digits = text.replace(/[\s-]/g, "");
  return /^\d{6,9}$/.test(digits) ? digits : null;
}

/** Why a name is refused. */
export type NameRefusal = "NAME_EMPTY" | "NAME_TOO_LONG" | "NAME_UNREADABLE";

/** A name's longest length, in characters as people count them. */
export const MAX_NAME = 32;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A name with the spaces tidied, or why it cannot be one: 1–32 characters of any script, no control or bidi characters. */
export function readName(
  text: string,
): { readonly ok: true; readonly name: string } | { readonly ok: false; readonly code: NameRefusal } {
  if (text.length > 400) return { ok: false, code: "NAME_TOO_LONG" };
  const name = text.normalize("NFC").trim().replace(/\s+/gu, " ");
  // Joiners (\u200c, \u200d) are allowed: Persian, Indic scripts and family emoji are written with them.
  if (/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(name))
    return { ok: false, code: "NAME_UNREADABLE" };
  // Fillers and the blank Braille cell are letters and symbols that nobody sees.
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, "")))
    return { ok: false, code: "NAME_EMPTY" };
  if ([...graphemes.segment(name)].length > MAX_NAME) return { ok: false, code: "NAME_TOO_LONG" };
  // A single character may carry any number of marks; four a character is more than any script writes.
  if (name.length > MAX_NAME * 12 || /\p{M}{5,}/u.test(name.normalize("NFD")))
    return { ok: false, code: "NAME_UNREADABLE" };
  return { ok: true, name };
}

/** The form in which two names of one session are compared: people must be able to tell them apart by eye. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/[\s\u2800]+/gu, " ")
    .trim();
}

/** A name's key without the number that tells namesakes apart: the same for "Ana", "ana" and "Ana 2". */
export function stemOf(name: string): string {
  return nameKey(name).replace(/(.) ?\d+$/u, "$1");
}

/** The name itself, or with a number that no one has: "Ana", "Ana 2", "Ana 3"; the lowest, unless one before it was given back. */
export function distinctName(name: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(nameKey(name))) return name;
  const stem = [...graphemes.segment(name)]
    .slice(0, MAX_NAME - 5)
    .map((part) => part.segment)
    .join("");
  const has = (number: number) => isTaken(nameKey(`${stem} ${number}`));
  // By doubling and halving: counting up, a hall in which thousands call themselves Ana would be counted for each of them.
  let last = 1;
  let free = 2;
  while (has(free)) [last, free] = [free, free * 2];
  while (free - last > 1) {
    const middle = Math.floor((last + free) / 2);
    if (has(middle)) last = middle;
    else free = middle;
  }
  return `${stem} ${free}`;
}

/** The most hidden layers, and the most neurons in one: what can still be drawn and read. */
export const MOST_LAYERS = 4;
export const MOST_NEURONS = 12;

/** Hidden layers as people type them: "4, 4"; nothing for none. Null for anything else. */
export function readHidden(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;[\]]+/).filter((part) => part !== "");
  const counts = parts.map(Number);
  const isFit = counts.every((count) => Number.isInteger(count) && count >= 1 && count <= MOST_NEURONS);
  return isFit && counts.length <= MOST_LAYERS ? counts : null;
}

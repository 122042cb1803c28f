/** How names are written. */
export interface NamesLook {
  /** The size of the type, in rem; so are the gaps. */
  readonly text: number;
  readonly gap: { readonly x: number; readonly y: number };
  /** So few that the way in may be larger; they have less room then. */
  readonly isFew: boolean;
}

/** The largest type first. */
const steps = [
  { text: 2.75, gap: { x: 2.5, y: 0.5 }, isFew: true },
  { text: 2.75, gap: { x: 2.5, y: 0.5 }, isFew: false },
  { text: 2.25, gap: { x: 2.25, y: 0.625 }, isFew: false },
  { text: 1.75, gap: { x: 2.25, y: 0.625 }, isFew: false },
  { text: 1.25, gap: { x: 1.5, y: 0.375 }, isFew: false },
  { text: 1.125, gap: { x: 1.25, y: 0.25 }, isFew: false },
  { text: 1, gap: { x: 1.25, y: 0.25 }, isFew: false },
] as const;
const smallest = steps[6];

/** What the projector has for names at 1280 × 720, in rem: a rem is as large as the screen makes it. */
const WIDTH = 75;
const HEIGHT = { few: 10.5, many: 16 } as const;
const LEADING = 1.25;

/** The longest name that is not cut off, in em. */
export const LONGEST_NAME = 14;
/** As many are shown at all. */
export const MOST_NAMES = 160;

/** How large the names can be written so that all are seen, by their lengths; `taken` is what stands above them, in rem. */
export function namesLook(names: readonly string[], taken = 0): NamesLook {
  const ems = names.slice(-MOST_NAMES).map(widthOf);
  const hasRoom = ({ text, gap, isFew }: NamesLook) => {
    const rows = countRows(ems, { text, gap: gap.x });
    return rows * text * LEADING + (rows - 1) * gap.y <= HEIGHT[isFew ? "few" : "many"] - taken;
  };
  return steps.find(hasRoom) ?? smallest;
}

/** Roughly, in em: a letter is about half as wide as one of Chinese. */
function widthOf(name: string): number {
  const ems = [...name].reduce((sum, letter) => sum + (letter >= "\u2e80" ? 1 : 0.57), 0);
  return Math.min(LONGEST_NAME, ems);
}

function countRows(ems: readonly number[], { text, gap }: { readonly text: number; readonly gap: number }): number {
  let rows = 1;
  let end = 0;
  for (const em of ems) {
    const width = em * text;
    const isFirst = end === 0;
    const next = isFirst ? width : end + gap + width;
    if (next > WIDTH && !isFirst) rows += 1;
    end = next > WIDTH ? width : next;
  }
  return rows;
}

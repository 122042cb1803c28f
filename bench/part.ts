/** A figure that two things measured in the same run give: the only kind that one machine's hour does not spoil. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
  readonly better: "more" | "less";
  /** What is to be reached; null: only to be kept. */
  readonly goal: number | null;
}

/** Rows of words and figures. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a part found. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly ratios: readonly Ratio[];
  /** What has to be known to read the tables. */
  readonly notes: readonly string[];
}

/** One part of the benchmarks. */
export interface Part {
  /** What it measures, in one line. */
  readonly about: string;
  /** `pairs`: how often each pair of measurements is taken, one after the other; a ratio is the median of theirs. `isQuick`: only what gives ratios, and shorter. */
  readonly run: (options: { readonly pairs: number; readonly isQuick: boolean }) => Promise<Findings>;
}

/** The middle one; NaN of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which such a share of the others lies; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of what each pair gives. */
export function medianRatio<T>(pairs: readonly T[], ratio: (pair: T) => number): number {
  return median(pairs.map(ratio));
}

/** Three significant figures, without an exponent, thousands apart. */
export function figure(number: number): string {
  if (!Number.isFinite(number)) return "–";
  if (Math.abs(number) >= 1000) return Math.round(number).toLocaleString("en");
  return String(Number(number.toPrecision(3)));
}

import { printFloat } from "@/lib/engine/printFloat";

/** A value as draw_dot shows it: four decimals, or four significant digits below 0.001 and above 10,000. */
export function formatValue(x: number): string {
  if (!Number.isFinite(x)) return printFloat(x);
  const size = Math.abs(x);
  if (size !== 0 && (size < 0.001 || size > 10_000)) return x.toExponential(3).replace("e+", "e");
  const text = x.toFixed(4);
  return Number(text) === 0 ? "0.0000" : text;
}

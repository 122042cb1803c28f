/** Python's repr of a float: `2.0`, `1e-07`, `1e+16`, `-0.0`, `inf`, `nan`. Both languages print the shortest digits that read back. */
export function printFloat(x: number): string {
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
  if (x === 0) return Object.is(x, -0) ? "-0.0" : "0.0";
  const [mantissa = "", power = "0"] = x.toExponential().split("e");
  const exponent = Number(power);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, "0");
    return `${mantissa}e${exponent < 0 ? "-" : "+"}${digits}`;
  }
  // From 1e-4 to 1e16 JavaScript writes plain decimals too, down to 1e-6 and up to 1e21.
  const text = String(x);
  return text.includes(".") ? text : `${text}.0`;
}

/** The network's answers on a square grid, row by row from the top; `size` points along each side. */
export interface Field {
  readonly size: number;
  readonly values: Float64Array;
}

/** Samples `answer` on the square from −half to half in both directions. */
export function sampleField(answer: (x: readonly number[]) => number, half: number, size: number): Field {
  const values = new Float64Array(size * size);
  const at = (step: number) => -half + (2 * half * step) / (size - 1);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) values[row * size + column] = answer([at(column), -at(row)]);
  }
  return { size, values };
}

/**
 * Where the answer is 0, as an SVG path in a square of `side`: marching squares, a straight piece in each cell whose
 * corners differ in sign.
 */
export function boundaryPath({ size, values }: Field, side: number): string {
  const cell = side / (size - 1);
  const pieces: string[] = [];
  for (let row = 0; row < size - 1; row += 1) {
    for (let column = 0; column < size - 1; column += 1) {
      const corner = (down: number, right: number) => values[(row + down) * size + column + right] ?? 0;
      const [a, b, c, d] = [corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0)];
      const crossings = [
        ...crossing(a, b).map((t) => [column + t, row]),
        ...crossing(b, c).map((t) => [column + 1, row + t]),
        ...crossing(d, c).map((t) => [column + t, row + 1]),
        ...crossing(a, d).map((t) => [column, row + t]),
      ].map(([x = 0, y = 0]) => `${(x * cell).toFixed(1)} ${(y * cell).toFixed(1)}`);
      if (crossings.length >= 2) pieces.push(`M${crossings[0]}L${crossings[1]}`);
      if (crossings.length === 4) pieces.push(`M${crossings[2]}L${crossings[3]}`);
    }
  }
  return pieces.join("");
}

function crossing(from: number, to: number): readonly number[] {
  return from > 0 === to > 0 ? [] : [from / (from - to)];
}

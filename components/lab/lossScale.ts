import type { LossPoint } from "./labState";

/** Where the curve lies on paper: steps evenly, losses by powers of ten, which the lecture's run goes through five of. */
export interface LossScale {
  readonly x: (step: number) => number;
  readonly y: (loss: number) => number;
  /** The powers of ten that get a line. */
  readonly decades: readonly number[];
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The least loss that is drawn: a smaller one, or 0, lies on the bottom line. */
const FLOOR = 1e-12;

/** A scale on which all these points lie; `last` is the step at the right edge. */
export function lossScale(points: readonly LossPoint[], last: number, frame: Frame): LossScale {
  const losses = points.map(({ loss }) => Math.max(FLOOR, loss)).filter(Number.isFinite);
  const high = Math.ceil(Math.log10(losses.reduce((most, loss) => Math.max(most, loss), FLOOR)) - 1e-9);
  const low = Math.floor(Math.log10(losses.reduce((least, loss) => Math.min(least, loss), 10 ** high)) + 1e-9);
  const bottom = Math.min(low, high - 1);
  const share = (loss: number) => (Math.log10(Math.max(FLOOR, loss)) - bottom) / (high - bottom);
  return {
    x: (step) => frame.left + (frame.width * step) / Math.max(1, last),
    y: (loss) => frame.top + frame.height * (1 - Math.min(1, Math.max(0, share(loss)))),
    decades: Array.from({ length: high - bottom + 1 }, (_, i) => bottom + i),
  };
}

/** A curve's path through at most so many of its points; the last one always. */
export function lossPath(points: readonly LossPoint[], { x, y }: LossScale, most = 400): string {
  const stride = Math.max(1, Math.ceil(points.length / most));
  return points
    .filter(({ loss }, i) => Number.isFinite(loss) && (i % stride === 0 || i === points.length - 1))
    .map(({ step, loss }, i) => `${i === 0 ? "M" : "L"}${x(step).toFixed(1)} ${y(loss).toFixed(1)}`)
    .join("");
}

/** Round step numbers for the axis. */
export function stepTicks(last: number): readonly number[] {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, last)));
  const by = [size / 5, size / 2, size, size * 2].find((each) => last / each <= 5) ?? size;
  const whole = Math.max(1, Math.round(by));
  return Array.from({ length: Math.floor(last / whole) + 1 }, (_, i) => i * whole);
}

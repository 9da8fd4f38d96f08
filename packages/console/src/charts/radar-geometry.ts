export interface Point {
  readonly x: number;
  readonly y: number;
}

const FULL = 2 * Math.PI;

/** Where the axis `index` of `count` has the share `share` (0 to 1) of its length: the first points up, then clockwise. */
export const pointOn = (index: number, count: number, share: number, radius: number): Point => {
  const angle = (index / count) * FULL;
  return { x: Math.sin(angle) * share * radius, y: -Math.cos(angle) * share * radius };
};

const round = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** The closed shape over all axes, as `points` of a polygon. A value that is not known is left out. */
export const outlineOf = (values: readonly (number | null)[], max: number, radius: number): string =>
  values
    .flatMap((value, index) => {
      if (value === null) return [];
      const { x, y } = pointOn(index, values.length, Math.min(1, Math.max(0, value / max)), radius);
      return [`${round(x)},${round(y)}`];
    })
    .join(' ');

/** The rings of the grid: every whole step, or five where the scale is long. */
export const ringsOf = (max: number): readonly number[] => {
  const step = max <= 10 ? 1 : max / 5;
  return Array.from({ length: Math.floor(max / step) }, (_, at) => (at + 1) * step);
};

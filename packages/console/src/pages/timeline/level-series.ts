import type { Level } from './imagine-departures.ts';

/** One colour for each kind of post, the same on every chart. */
export const seriesOf = (level: Level): number => {
  if (level.startsWith('jpt-')) return 1;
  if (level === 'administrator') return 2;
  if (level === 'pengawas') return 3;
  return level === 'pelaksana' ? 5 : 4;
};

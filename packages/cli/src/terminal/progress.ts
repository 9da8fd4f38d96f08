import type { Output } from '../context.ts';

const WIDTH = 30;

/** `memeriksa   [#####.....] 750/1500`. */
export const progressLine = (label: string, done: number, total: number | null): string => {
  if (total === null) return `${label} …`;
  const filled = total === 0 ? WIDTH : Math.round((Math.min(done, total) / total) * WIDTH);
  return `${label} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${total}`;
};

/** Draws lines over each other on a terminal; elsewhere each different label once, so that a log stays readable. */
export const createProgress = (output: Output) => {
  let last = '';
  let label = '';
  return {
    show: (name: string, done: number, total: number | null): void => {
      const line = progressLine(name, done, total);
      if (output.isTerminal) output.write(`\r${line.padEnd(last.length)}`);
      else if (name !== label) output.write(`${name}\n`);
      last = line;
      label = name;
    },
    end: (): void => {
      if (output.isTerminal && last !== '') output.write('\n');
      last = '';
    },
  };
};

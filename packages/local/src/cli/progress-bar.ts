import type { LoadStep } from './fill-empty-store.ts';

const width = 30;

/** One line that tells how far a load is: `people    [#####.....] 750/1500`. */
export function progressBar({ part, done, total }: LoadStep): string {
  const filled = total === 0 ? width : Math.round((done / total) * width);
  return `${part.padEnd(10)}[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total}`;
}

/** Draws steps over each other on a terminal; elsewhere only the end of each part is a line. */
export function createProgress(output: NodeJS.WriteStream): (step: LoadStep) => void {
  return (step) => {
    const isEnd = step.done === step.total;
    if (output.isTTY) output.write(`\r  ${progressBar(step)}${isEnd ? '\n' : ''}`);
    else if (isEnd) output.write(`  ${progressBar(step)}\n`);
  };
}

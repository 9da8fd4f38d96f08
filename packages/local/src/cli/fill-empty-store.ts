import type { RunningStack } from '../stack/running-stack.ts';

/** What the loader of the synthetic city is asked for. */
export interface LoadRequest {
  readonly endpoint: string;
  readonly region: string;
  readonly tableName: string;
  readonly url: string;
  readonly agency: string;
  readonly people: number | undefined;
  /** Calendar date that ages, results and expiries are generated for. */
  readonly date: string;
  readonly seed: number;
}

/** Loads people and tells how many of all are in, until it is done. */
export type Load = (request: LoadRequest, onProgress: (done: number, all: number) => void) => Promise<void>;

const agency = 'kota-jayapura';
const seed = 1;
const barWidth = 30;

export function progressBar(done: number, all: number): string {
  const filled = all === 0 ? barWidth : Math.round((done / all) * barWidth);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done}/${all}`;
}

/** Fills a store that has no item yet. Answers whether it was empty. */
export async function fillEmptyStore(
  stack: RunningStack,
  people: number | undefined,
  load: Load,
  print: (text: string) => void,
): Promise<boolean> {
  if (!(await stack.isEmpty())) return false;
  const { url, tableName, region, dynamoEndpoint } = stack;
  const date = stack.now().toISOString().slice(0, 10);
  await load(
    { endpoint: dynamoEndpoint, region, tableName, url, agency, people, date, seed },
    (done, all) => {
      print(`\r  ${progressBar(done, all)}`);
    },
  );
  print('\n');
  return true;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { RunningStack } from '../stack/running-stack.ts';

const citySchema = z.object({
  people: z.number(),
  seed: z.number(),
  /** Time that the city is generated for and its events bear, ISO 8601. */
  now: z.string(),
  isLoaded: z.boolean(),
});

/** A city that is being loaded or was. Kept, because only the same request continues an interrupted load. */
type CityNote = z.infer<typeof citySchema>;

export interface CityLoad extends CityNote {
  readonly endpoint: string;
  readonly region: string;
  readonly tableName: string;
}

export interface LoadStep {
  readonly part: string;
  readonly done: number;
  readonly total: number;
}

const noteOf = (dataDir: string): string => join(dataDir, 'city.json');

function readNote(dataDir: string): CityNote | undefined {
  const file = noteOf(dataDir);
  return existsSync(file) ? citySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Loads in a thread of its own, so that the API answers meanwhile. */
function loadInThread(load: CityLoad, onStep: (step: LoadStep) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-city-thread.ts', import.meta.url), { workerData: load });
    worker.on('message', onStep);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

export interface FillRequest {
  readonly stack: RunningStack;
  readonly dataDir: string;
  readonly people: number;
  readonly seed: number;
}

/**
 * Puts the synthetic city into a store that has no item yet, or goes on with a load that was interrupted. Answers
 * whether there was something to load.
 */
export async function fillEmptyStore(
  { stack, dataDir, people, seed }: FillRequest,
  onStep: (step: LoadStep) => void,
): Promise<boolean> {
  const started = readNote(dataDir);
  if (started?.isLoaded === true) return false;
  if (started === undefined && !(await stack.isEmpty())) return false;
  const note = started ?? { people, seed, now: stack.now().toISOString(), isLoaded: false };
  writeFileSync(noteOf(dataDir), JSON.stringify(note));
  const { dynamoEndpoint: endpoint, region, tableName } = stack;
  await loadInThread({ ...note, endpoint, region, tableName }, onStep);
  writeFileSync(noteOf(dataDir), JSON.stringify({ ...note, isLoaded: true }));
  return true;
}

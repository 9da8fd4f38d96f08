import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a stack keeps, but for the assembly, which is made from sources alone. */
const kept = [
  'dynamodb',
  'logs',
  's3',
  'state.sqlite',
  'state.sqlite-wal',
  'state.sqlite-shm',
  'issuer-key.pem',
  'city.json',
];

/** Drops the data of a stack that is not running. */
export function wipeData(dataDir: string): void {
  for (const name of kept) rmSync(join(dataDir, name), { recursive: true, force: true });
}

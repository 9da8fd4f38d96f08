import type { Fault, Guard } from './guard.ts';

/**
 * A shipped data file as what it must be. `name` begins the path of each fault.
 *
 * @throws TypeError with every fault: a faulty table stops the program before it decides about anybody
 */
export function readTable<T>(guard: Guard<T>, data: unknown, name = ''): T {
  const faults: Fault[] = [];
  if (guard(data, name, faults)) return data;
  throw new TypeError(`faulty table: ${faults.map(({ path, fault }) => `${path}: ${fault}`).join('; ')}`);
}

import type { Fault, Guard } from '../policy/guard.ts';

/** A data file as what it should be. @throws TypeError with every fault: a faulty table decides nothing */
export function readTable<T>(guard: Guard<T>, data: unknown): T {
  const faults: Fault[] = [];
  if (guard(data, '', faults)) return data;
  throw new TypeError(faults.map(({ path, fault }) => `${path}: ${fault}`).join('; '));
}

import type { Fault, Guard } from '../policy/guard.ts';

/** Shipped tables as what they must be: a faulty one stops the program before it decides about anybody. */
export function soundTables<T>(tables: unknown, guard: Guard<T>, name: string): T {
  const faults: Fault[] = [];
  if (guard(tables, name, faults)) return tables;
  throw new Error(`faulty table: ${faults.map(({ path, fault }) => `${path}: ${fault}`).join('; ')}`);
}

import type { Leave } from '../services/leave/leave.ts';
import { buildPerson, day, nip } from '../testing/index.ts';
import type { PayDecree } from './pay-decree.ts';

/** A PNS in III/b since 2020, of TMT CPNS March 2016, whose last raise was of March 2024. */
export const NIP = nip('199003152016031001');
export const decree = (changes: Partial<PayDecree> = {}): PayDecree => ({
  id: 'kgb-2024-03-01',
  nip: NIP,
  kind: 'kgb',
  number: '822.3/1/2024',
  date: day('2024-01-10'),
  tmt: day('2024-03-01'),
  grade: 'III/b',
  service: { years: 8, months: 0 },
  basePay: 3287000,
  tableId: 'pns-pp-5-2024',
  ...changes,
});
export const person = (changes: Parameters<typeof buildPerson>[0] = {}) =>
  buildPerson({
    nip: NIP,
    birthDate: day('1990-03-15'),
    rank: { grade: 'III/b', since: day('2020-04-01'), decreeNumber: null },
    ...changes,
  });
export const cltn = (from: string, until: string): Leave => ({
  id: `cltn-${from}`,
  nip: NIP,
  kind: 'cltn',
  from: day(from),
  until: day(until),
  status: 'disetujui',
  requestedOn: day(from),
  letterNumber: null,
  childOrder: null,
  extends: null,
  superior: null,
  decidedOn: day(from),
  decreeNumber: null,
  refusalReason: null,
  effect: 'tidak-ada',
});
export const records = (payDecrees: readonly PayDecree[] = [decree()], leaves: readonly Leave[] = []) => ({
  payDecrees,
  leaves,
});

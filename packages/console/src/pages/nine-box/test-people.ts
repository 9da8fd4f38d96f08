import type { Person } from './person.ts';

/** Somebody in box 5, in the middle of everything. */
export const buildPerson = (changes: Partial<Person> = {}): Person => ({
  nip: '198001012005011001',
  name: 'Yosina Ohee',
  unitId: 'dinas',
  level: 'pengawas',
  positionId: 'kasi',
  grade: 'III/d',
  box: 5,
  talentScore: 75,
  tmtPensiun: '2038-02-01',
  performance: { score: 76, level: 'sesuai-ekspektasi' },
  potential: { score: 74, level: 'menengah' },
  missing: [],
  sanction: null,
  objection: null,
  ...changes,
});

/** A NIP of its own for each number, with a date of birth that it also decides. */
export const nipOf = (n: number, born = '19800101'): string => `${born}200501${String(1000 + (n % 9000))}`;

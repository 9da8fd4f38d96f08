import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { FindingCode } from '../policy/preflight-rules.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { NO_CONTEXT } from './preflight-facts.ts';
import { preflightPerson } from './preflight-person.ts';

type Spoil = (person: PersonInputs) => PersonInputs;

/** Faults that a record can have together, each in a place of its own. */
const FAULTS = {
  'feedback-missing': (person) => ({ ...person, feedback: [] }),
  'assessment-missing': (person) => ({ ...person, assessments: [] }),
  'rank-decree-missing': (person) => ({ ...person, rank: { ...person.rank, decreeNumber: null } }),
  'rank-above-eselon': (person) => ({ ...person, rank: { ...person.rank, grade: 'IV/e' } }),
  'rank-before-service': (person) => ({ ...person, rank: { ...person.rank, since: day('1994-04-01') } }),
  'post-decree-missing': (person) => changeEntry(person, 'kabid', { decreeNumber: null }),
  'career-decree-missing': (person) => changeEntry(person, 'plt', { decreeNumber: null }),
  'posts-gap': (person) => changeEntry(person, 'kasi', { until: day('2022-12-31') }),
  'nip-sex-differs': (person) => ({ ...person, sex: 'wanita' }),
  'nip-birth-date-differs': (person) => ({ ...person, birthDate: day('1971-05-11') }),
  'education-year-doubtful': (person) => ({
    ...person,
    education: person.education.map((one) => ({ ...one, graduatedIn: 1980 })),
  }),
  'predikat-not-by-matrix': (person) => ({
    ...person,
    performance: person.performance.map((one) => (one.year === 2025 ? { ...one, predikat: 'kurang' } : one)),
  }),
  'sanction-running': (person) => ({
    ...person,
    discipline: [{ id: 's', level: 'ringan', from: day('2026-08-01'), until: day('2026-08-31') }],
  }),
} satisfies Partial<Record<FindingCode, Spoil>>;
const CODES = Object.keys(FAULTS).filter((code): code is keyof typeof FAULTS => code in FAULTS);

function changeEntry(
  person: PersonInputs,
  id: string,
  changes: Partial<PersonInputs['career'][number]>,
): PersonInputs {
  return {
    ...person,
    career: person.career.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
  };
}

const found = (codes: readonly (keyof typeof FAULTS)[]): string[] => {
  const spoilt = codes.reduce((person, code) => FAULTS[code](person), buildPerson());
  return preflightPerson(spoilt, NO_CONTEXT, day('2026-08-03'), defaultRuleSet)
    .map(({ code }) => code)
    .sort();
};

it('finds exactly what is wrong, and mending one thing takes exactly its finding away', () => {
  fc.assert(
    fc.property(fc.subarray(CODES, { minLength: 1 }), fc.nat(), (codes, choice) => {
      expect(found(codes)).toEqual([...codes].sort());
      const mended = codes[choice % codes.length];
      const left = codes.filter((code) => code !== mended);
      expect(found(left)).toEqual([...left].sort());
    }),
  );
});

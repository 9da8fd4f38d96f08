import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { FINDING_CODES } from '../policy/preflight-rules.ts';
import { buildCareerEntry, buildPerson } from '../testing/build-person.ts';
import { day, unit } from '../testing/values.ts';
import { CHECKS } from './checks.ts';
import { NO_CONTEXT } from './preflight-facts.ts';
import { isInService, preflightPerson } from './preflight-person.ts';

const asOf = day('2026-08-03');
const preflight = (person: PersonInputs, context = NO_CONTEXT) =>
  preflightPerson(person, context, asOf, defaultRuleSet);
const codes = (person: PersonInputs) => preflight(person).map(({ code }) => code);

describe('preflightPerson', () => {
  it('finds nothing in a sound record', () => {
    expect(preflight(buildPerson())).toEqual([]);
  });

  it('says what, where, how grave, whose and until when', () => {
    const [finding] = preflight(buildPerson({ feedback: [] }));
    expect(finding).toEqual({
      code: 'feedback-missing',
      severity: 'blocking',
      blocks: ['simata'],
      path: 'feedback/2025',
      expected: 'umpan balik 360°',
      actual: 'tidak-ada',
      owner: 'unit',
      ownerUnit: unit('dinas-pendidikan'),
      dueOn: '2026-09-02',
      legalBasis: 'Kepka BKN 411/2025 (umpan balik 360°)',
    });
  });

  it('names no unit where somebody else has to act, and calls what blocks nothing a warning', () => {
    const [finding] = preflight(
      buildPerson({ career: [...buildPerson().career, buildCareerEntry({ ...past, decreeNumber: null })] }),
    );
    expect(finding).toMatchObject({
      code: 'career-decree-missing',
      severity: 'warning',
      blocks: [],
      owner: 'hr-admin',
      ownerUnit: null,
      dueOn: '2026-10-02',
    });
  });

  it('is due no later than the matter itself allows', () => {
    const soon = assessed('2023-08-20');
    expect(preflight(buildPerson(soon))).toMatchObject([
      { code: 'assessment-expires-soon', dueOn: '2026-08-19' },
    ]);
    const late = buildPerson({
      discipline: [{ id: 's', level: 'sedang', from: asOf, until: day('2027-09-01') }],
    });
    expect(preflight(late)).toMatchObject([{ code: 'sanction-running', dueOn: '2027-08-03' }]);
  });

  it('names all that is wrong, in the order of the catalogue', () => {
    const person = buildPerson({
      education: [],
      feedback: [],
      assessments: [],
      sex: 'wanita',
      rank: { grade: 'III/a', since: day('1990-04-01'), decreeNumber: null },
    });
    const found = codes(person);
    expect(found).toEqual([
      'education-missing',
      'feedback-missing',
      'assessment-missing',
      'rank-decree-missing',
      'nip-sex-differs',
      'rank-below-eselon',
      'rank-before-service',
    ]);
    expect(found).toEqual(FINDING_CODES.filter((code) => found.includes(code)));
  });

  it('asks whoever has left only for the post still held', () => {
    const left = { status: 'pensiun', education: [], feedback: [] } as const;
    expect(codes(buildPerson({ ...left }))).toEqual(['post-held-out-of-service']);
    expect(codes(buildPerson({ ...left, post: null }))).toEqual([]);
  });

  it('asks nobody for results who is not mapped', () => {
    const results = { performance: [], feedback: [], assessments: [] };
    const born = { birthDate: day('1969-05-10') };
    expect(codes(buildPerson({ ...results, ...born, status: 'mpp' }))).toEqual(['nip-birth-date-differs']);
    expect(codes(buildPerson({ ...results, status: 'cltn', post: null }))).toEqual([]);
    expect(codes(buildPerson(results))).toEqual([
      'performance-missing',
      'performance-missing',
      'feedback-missing',
      'assessment-missing',
    ]);
  });

  it('has one check for each code', () => {
    expect(Object.keys(CHECKS)).toEqual([...FINDING_CODES]);
    expect(Object.keys(defaultRuleSet.preflight.findings).sort()).toEqual([...FINDING_CODES].sort());
  });
});

describe('isInService', () => {
  it.each([
    ['aktif', true],
    ['mpp', true],
    ['cltn', true],
    ['pensiun', false],
    ['berhenti', false],
  ] as const)('%s: %s', (status, expected) => {
    expect(isInService({ status }, defaultRuleSet)).toBe(expected);
  });
});

const past = {
  id: 'kasubag',
  since: day('2010-01-01'),
  until: day('2010-12-31'),
  holding: 'plt-setara',
} as const;

function assessed(date: string): Partial<PersonInputs> {
  return { assessments: buildPerson().assessments.map((one) => ({ ...one, id: date, date: day(date) })) };
}

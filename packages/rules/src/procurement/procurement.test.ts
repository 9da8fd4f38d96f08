import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears } from '../calendar.ts';
import { parseNip } from '../identity/nip.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { count, list } from '../policy/guard.ts';
import { readTable } from '../policy/read-table.ts';
import { day, position } from '../testing/values.ts';
import { checkApplicant, highestGrade } from './check-applicant.ts';
import { compareNip, whyNotAppoint } from './check-appointee.ts';
import type { StageDates } from './formation.ts';
import { inForceOn } from './in-force-on.ts';
import { objectionWindow } from './objection-window.ts';
import { checkStages, stageState } from './round-stages.ts';
import { selectionTableOn } from './selection-table.ts';

const table = selectionTableOn(day('2026-08-01'));
if (!table) throw new Error('no table');

const dates = (stage: StageDates['stage'], from: string, until: string): StageDates => ({
  stage,
  from: day(from),
  until: day(until),
});
const STAGES = [
  dates('pengumuman', '2026-08-01', '2026-08-15'),
  dates('pendaftaran', '2026-08-01', '2026-08-20'),
  dates('skd', '2026-08-21', '2026-09-10'),
  dates('skb', '2026-09-20', '2026-09-25'),
  dates('pengumuman-hasil', '2026-10-01', '2026-10-02'),
  dates('sanggah', '2026-10-03', '2026-10-05'),
  dates('pemberkasan', '2026-10-10', '2026-10-31'),
];
const PPPK = [
  ...STAGES.slice(0, 2),
  dates('seleksi-kompetensi', '2026-08-21', '2026-09-10'),
  ...STAGES.slice(4),
];

describe('tables', () => {
  it('are those in force on a day, both ends included', () => {
    const tables = [
      { id: 1, validFrom: day('2019-01-01'), validTo: day('2020-12-31') },
      { id: 2, validFrom: day('2024-01-01'), validTo: null },
    ];
    const idOn = (on: string) => inForceOn(tables, day(on))?.id ?? null;
    expect(
      ['2018-12-31', '2019-01-01', '2020-12-31', '2021-01-01', '2024-01-01', '2099-01-01'].map(idOn),
    ).toEqual([null, 1, 1, null, 2, 2]);
  });

  it('stop the program where they are faulty', () => {
    expect(readTable(list(count(2)), [1], 'x')).toEqual([1]);
    expect(() => readTable(list(count(2)), [3], 'x')).toThrow('faulty table: x[0]: not a whole number');
  });
});

describe('the stages of a round', () => {
  const check = (stages: readonly StageDates[], type: 'pns' | 'pppk' = 'pns') =>
    checkStages(type, stages, table.objection);
  const replace = (at: number, from: string, until: string) =>
    STAGES.map((one, index) => (index === at ? { ...one, from: day(from), until: day(until) } : one));

  it('are sound', () => {
    expect(check(STAGES)).toEqual([]);
    expect(check(PPPK, 'pppk')).toEqual([]);
  });

  it('are those of the kind, each once, in order', () => {
    expect(check(STAGES, 'pppk')).toEqual([
      { index: 2, fault: 'unknown-stage' },
      { index: 3, fault: 'unknown-stage' },
    ]);
    expect(check(STAGES.slice(0, 6))).toEqual([{ index: 6, fault: 'out-of-order' }]);
    expect(check([...STAGES, ...STAGES.slice(6)])).toEqual([{ index: 7, fault: 'out-of-order' }]);
    const swapped = [...STAGES.slice(1, 2), ...STAGES.slice(0, 1), ...STAGES.slice(2)];
    expect(check(swapped)).toEqual([
      { index: 0, fault: 'out-of-order' },
      { index: 1, fault: 'out-of-order' },
    ]);
  });

  it.each([
    [0, '2026-08-01', '2026-07-31', ['until-before-from']],
    [0, '2026-08-01', '2026-08-01', []],
    [1, '2026-07-31', '2026-08-20', ['before-previous']],
    [1, '2026-08-01', '2026-08-20', []],
    [2, '2026-08-20', '2026-09-10', ['overlaps-registration']],
    [2, '2026-08-21', '2026-09-10', []],
    [5, '2026-10-03', '2026-10-06', ['objection-too-long']],
    [5, '2026-10-03', '2026-10-05', []],
    [6, '2026-10-02', '2026-10-31', ['before-previous']],
  ])('number %i from %s to %s: %j', (at, from, until, faults) => {
    expect(check(replace(at, from, until))).toEqual(faults.map((fault) => ({ index: at, fault })));
  });

  it('of PPPK test after registration too', () => {
    const early = PPPK.map((one) =>
      one.stage === 'seleksi-kompetensi' ? { ...one, from: day('2026-08-20') } : one,
    );
    expect(check(early, 'pppk')).toEqual([{ index: 2, fault: 'overlaps-registration' }]);
  });

  it.each([
    ['2026-08-20', 'belum'],
    ['2026-08-21', 'berlangsung'],
    ['2026-09-10', 'berlangsung'],
    ['2026-09-11', 'selesai'],
  ])('on %s SKD is %s', (today, state) => {
    expect(stageState(STAGES, 'skd', day(today))).toBe(state);
    expect(stageState(STAGES, 'seleksi-kompetensi', day(today))).toBe('belum');
  });
});

describe('an applicant', () => {
  const formation = {
    employmentType: 'pns',
    exceptionalAge: false,
    level: 'ahli-pertama',
    education: { levels: ['s1', 'd4'], majors: ['PGSD'] },
  } as const;
  const born = (birthDate: string, changes: object = {}, education: object = {}) =>
    checkApplicant(
      {
        birthDate: day(birthDate),
        appliedOn: day('2026-08-03'),
        education: { level: 's1', major: 'PGSD', grade: 3, ...education },
      },
      { ...formation, ...changes },
      table,
      defaultRuleSet,
    );

  it.each([
    ['2008-08-03', {}, []],
    ['2008-08-04', {}, ['usia-kurang']],
    ['1991-08-03', {}, []],
    ['1991-08-02', {}, ['usia-lewat']],
    ['1986-08-03', { exceptionalAge: true }, []],
    ['1986-08-02', { exceptionalAge: true }, ['usia-lewat']],
    ['2006-08-03', { employmentType: 'pppk' }, []],
    ['2006-08-04', { employmentType: 'pppk' }, ['usia-kurang']],
    // BUP of ahli pertama is 58: until the 57th birthday
    ['1969-08-03', { employmentType: 'pppk' }, []],
    ['1969-08-02', { employmentType: 'pppk' }, ['usia-lewat']],
  ])('born %s with %j: %j', (birthDate, changes, faults) => {
    expect(born(birthDate, changes)).toEqual(faults);
  });

  it('born on 29 February is of age on 28 February of a common year', () => {
    const on = (appliedOn: string) =>
      checkApplicant(
        {
          birthDate: day('2008-02-29'),
          appliedOn: day(appliedOn),
          education: { level: 's1', major: 'PGSD', grade: 3 },
        },
        formation,
        table,
        defaultRuleSet,
      );
    expect(on('2026-02-27')).toEqual(['usia-kurang']);
    expect(on('2026-02-28')).toEqual([]);
  });

  it('has studied what is asked for', () => {
    expect(born('1999-01-01', {}, { level: 'd4', major: ' pgsd ' })).toEqual([]);
    expect(born('1999-01-01', {}, { level: 'd3', major: 'Hukum' })).toEqual([
      'jenjang-tidak-sesuai',
      'jurusan-tidak-sesuai',
    ]);
    expect(born('1999-01-01', { education: { levels: ['s1'], majors: [] } }, { major: 'Hukum' })).toEqual([]);
  });

  it('is admitted for exactly the years of the law', () => {
    const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(day('1980-01-01'), days));
    fc.assert(
      fc.property(anyDay, (birthDate) => {
        const appliedOn = day('2026-08-03');
        const within = addYears(birthDate, 18) <= appliedOn && appliedOn <= addYears(birthDate, 35);
        expect(born(birthDate).length === 0).toBe(within);
      }),
    );
  });

  it.each([
    ['slta', 100],
    ['sltp', 100],
    ['sd', 100],
    ['d1', 4],
    ['s3', 4],
  ] as const)('of %s has at most %i', (level, grade) => {
    expect(highestGrade(level)).toBe(grade);
  });
});

describe('the period of objection', () => {
  it.each([
    ['2026-10-01', '2026-10-05', '2026-10-12'],
    ['2026-10-02', '2026-10-05', '2026-10-12'],
    ['2026-10-03', '2026-10-06', '2026-10-13'],
    ['2026-12-30', '2027-01-02', '2027-01-09'],
    ['2028-02-27', '2028-03-01', '2028-03-08'],
  ])('of results of %s ends on %s', (announced, filing, ruling) => {
    expect(objectionWindow(day(announced), STAGES, table.objection)).toEqual({
      lastFilingDay: filing,
      lastRulingDay: ruling,
    });
  });

  it('is three days where the round says nothing', () => {
    expect(objectionWindow(day('2026-10-01'), [], table.objection).lastFilingDay).toBe('2026-10-04');
  });
});

describe('an appointee', () => {
  const person = { birthDate: day('1999-08-17'), sex: 'wanita', employmentType: 'pns' } as const;
  const compare = (nip: string, tmt: string, changes: object = {}) => {
    const parsed = parseNip(nip);
    if (!parsed.ok) throw new Error('no nip');
    return compareNip(parsed.value, { ...person, ...changes }, day(tmt));
  };

  it.each([
    ['199908172026112001', '2026-11-01', {}, []],
    ['199908172026112001', '2026-11-30', {}, []],
    ['199908172026112001', '2026-12-01', {}, ['appointment-date']],
    ['199908172026112001', '2025-11-01', {}, ['appointment-date']],
    ['199908182026111001', '2026-11-01', {}, ['birth-date', 'sex']],
    ['199908172026212001', '2026-11-01', {}, ['employment-type']],
    ['199908172026212001', '2026-11-01', { employmentType: 'pppk' }, []],
    ['199908172026212001', '2027-01-01', { employmentType: 'pppk' }, ['appointment-date']],
  ])('with %s from %s: %j', (nip, tmt, changes, mismatches) => {
    expect(compare(nip, tmt, changes)).toEqual(mismatches);
  });

  const ranked = (applicantId: string, outcome: 'lulus' | 'cadangan') =>
    ({ rank: 1, applicantId, final: 70, outcome, behindBy: null }) as const;
  const facts = {
    ranking: [ranked('a', 'lulus'), ranked('b', 'lulus'), ranked('c', 'cadangan')],
    positionIds: [position('p1'), position('p2')],
    finalOn: day('2026-10-06'),
    appointed: [] as string[],
  };
  const choice = { applicantId: 'a', positionId: position('p1'), tmt: day('2026-10-06'), reason: null };

  it.each([
    [{}, {}, null],
    [{ applicantId: 'c' }, {}, { code: 'not-on-final-list' }],
    [{ applicantId: 'x' }, {}, { code: 'not-on-final-list' }],
    [{}, { appointed: ['a'] }, { code: 'already-appointed' }],
    [{}, { appointed: ['b'] }, null],
    [{}, { appointed: ['b', 'd'] }, { code: 'formation-filled', posts: 2 }],
    [{ tmt: day('2026-10-05') }, {}, { code: 'before-final-list', earliest: '2026-10-06' }],
    [{ positionId: position('p3') }, {}, { code: 'reason-required' }],
    [{ positionId: position('p3'), reason: 'Sekolah digabung' }, {}, null],
  ])('%j, %j: %j', (change, state, refused) => {
    expect(whyNotAppoint({ ...facts, ...state }, { ...choice, ...change })).toEqual(refused);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../calendar.ts';
import { EMPTY_DOSSIER } from '../../dossier.ts';
import { defaultRuleSet } from '../../policy/default-rule-set.ts';
import { buildPerson, day } from '../../testing/index.ts';
import { followMpp } from './follow-mpp.ts';
import { earliestMpp } from './mpp.ts';
import { recordStep, type StepDone } from './record-step.ts';
import { decreeStateOf, retirementCase } from './retirement-case.ts';
import { retirementDeadlines } from './retirement-deadlines.ts';
import { RETIREMENT_STEPS, type RetirementStep, type RetirementStepKind } from './retirement-step.ts';

const TMT = day('2028-03-01');
const who = buildPerson().nip;
const { services } = defaultRuleSet;

const done = (step: RetirementStepKind, doneOn: string, tmtPensiun = TMT): RetirementStep => ({
  id: `${tmtPensiun}-${step}`,
  nip: who,
  tmtPensiun,
  step,
  doneOn: day(doneOn),
  documentNumber: '882/1',
  mpp: null,
});
const caseOn = (
  today: string,
  steps: readonly RetirementStep[] = [],
  employmentType: 'pns' | 'pppk' = 'pns',
) => retirementCase({ employmentType, tmtPensiun: TMT, done: steps }, day(today), services);
const all = (doneOn: string, but: readonly RetirementStepKind[] = []) =>
  RETIREMENT_STEPS.filter((step) => !but.includes(step)).map((step) => done(step, doneOn));

describe('retirementCase', () => {
  it('counts every step back from TMT pensiun', () => {
    expect(caseOn('2026-01-01').steps.map(({ step, dueOn }) => [step, dueOn])).toEqual([
      ['mpp-ditawarkan', '2026-12-01'],
      ['mpp-dijawab', '2027-02-01'],
      ['berkas-lengkap', '2027-03-01'],
      ['usul-terkirim', '2027-06-01'],
      ['pertek', '2027-11-01'],
      ['sk-pensiun', '2028-01-01'],
      ['serah-terima', '2028-03-01'],
    ]);
  });

  it.each([
    ['2026-11-30', 457, false, 'terbuka'],
    ['2026-12-01', 456, false, 'terbuka'],
    ['2026-12-02', 455, true, 'lewat'],
  ])('on %s there are %i days left, overdue: %s', (today, daysLeft, overdue, state) => {
    expect(caseOn(today)).toMatchObject({ daysLeft, overdue, next: { step: 'mpp-ditawarkan', state } });
  });

  it('goes on with the first open step, and tells late from in time', () => {
    const standing = caseOn('2027-04-01', [
      done('mpp-ditawarkan', '2026-12-01'),
      done('mpp-dijawab', '2027-02-02'),
    ]);
    expect(standing.steps.slice(0, 3).map(({ state }) => state)).toEqual(['selesai', 'terlambat', 'lewat']);
    expect(standing).toMatchObject({ overdue: true, next: { step: 'berkas-lengkap' } });
    expect(standing.steps[0]).toMatchObject({ doneOn: '2026-12-01', documentNumber: '882/1' });
    expect(standing.steps[2]).toMatchObject({ doneOn: null, documentNumber: null });
  });

  it('knows no step of another TMT pensiun', () => {
    expect(caseOn('2026-11-01', [done('mpp-ditawarkan', '2026-10-01', day('2030-03-01'))]).next?.step).toBe(
      'mpp-ditawarkan',
    );
  });

  it('drops MPP once there is no time left for it, and for a PPPK', () => {
    // applied for on 31 January it may begin on 29 February, the day before TMT
    expect(caseOn('2028-01-31').next?.step).toBe('mpp-ditawarkan');
    expect(caseOn('2028-02-01').next?.step).toBe('berkas-lengkap');
    expect(caseOn('2026-11-01', [], 'pppk')).toMatchObject({
      next: { step: 'berkas-lengkap' },
      overdue: false,
    });
    expect(caseOn('2026-11-01', [], 'pppk').steps.map(({ state }) => state)).toEqual([
      'gugur',
      'gugur',
      'terbuka',
      'terbuka',
      'terbuka',
      'terbuka',
      'terbuka',
    ]);
  });

  it.each([
    ['2028-02-28', 'selesai', 'sebelum-tmt'],
    ['2028-02-29', 'selesai', 'sebelum-tmt'],
    ['2028-03-01', 'terlambat', 'sesudah-tmt'],
  ] as const)('a decree of %s is %s: %s', (doneOn, state, decree) => {
    const standing = caseOn('2028-03-10', [done('sk-pensiun', doneOn)]);
    expect(standing.steps[5]).toMatchObject({ state });
    expect(standing).toMatchObject({ decree, alarm: false, daysLeft: -9 });
    expect(decreeStateOf(TMT, day(doneOn))).toBe(decree);
  });

  it('is an alarm from six months before TMT on while there is no decree', () => {
    expect(caseOn('2027-08-31').alarm).toBe(false);
    expect(caseOn('2027-09-01')).toMatchObject({ alarm: true, decree: 'belum-ada' });
    expect(caseOn('2027-09-01', [done('sk-pensiun', '2027-08-30')]).alarm).toBe(false);
  });

  it('has nothing next once all is done', () => {
    expect(caseOn('2028-03-02', all('2026-12-01'))).toMatchObject({ next: null, overdue: false });
  });
});

describe('earliestMpp', () => {
  it.each([
    ['2026-12-01', '2027-03-01'],
    ['2027-02-01', '2027-03-01'],
    ['2027-02-02', '2027-03-02'],
    ['2028-01-31', '2028-02-29'],
    ['2028-02-01', null],
    ['2018-12-31', null],
  ])('applied for on %s: %s', (on, earliest) => expect(earliestMpp(TMT, day(on))).toBe(earliest));

  it('is a month after the application at least, and a year before TMT pensiun at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (back) => {
        const on = addDays(TMT, -back);
        const earliest = earliestMpp(TMT, on);
        return (
          earliest === null ||
          (earliest >= addMonths(on, 1) && earliest >= addMonths(TMT, -12) && earliest < TMT)
        );
      }),
    );
  });
});

describe('recordStep', () => {
  const record = (
    changes: Partial<StepDone>,
    today = '2027-05-01',
    steps: readonly RetirementStep[] = [],
  ) => {
    const step: StepDone = {
      step: 'mpp-ditawarkan',
      doneOn: day('2026-12-01'),
      documentNumber: '882/1',
      mppStart: null,
      ...changes,
    };
    return recordStep(caseOn(today, steps), who, step, day(today));
  };
  const offered = [done('mpp-ditawarkan', '2026-12-01')];
  const answered = (doneOn: string, mppStart: string, today = '2027-05-01') =>
    record({ step: 'mpp-dijawab', doneOn: day(doneOn), mppStart: day(mppStart) }, today, offered);

  it('records a step of its case', () => {
    expect(record({})).toEqual({ ok: true, value: done('mpp-ditawarkan', '2026-12-01') });
  });

  it('keeps the order, which MPP that came too late does not hold up', () => {
    const papers = { step: 'berkas-lengkap', doneOn: day('2026-12-02') } as const;
    expect(record(papers)).toEqual({ ok: false, error: { code: 'out-of-order', missing: 'mpp-ditawarkan' } });
    expect(record(papers, '2027-05-01', offered)).toMatchObject({ error: { missing: 'mpp-dijawab' } });
    expect(record(papers, '2028-02-02').ok).toBe(true);
    expect(record({ step: 'sk-pensiun' }, '2028-02-02')).toMatchObject({
      error: { missing: 'berkas-lengkap' },
    });
  });

  it('records each step once', () => {
    expect(record({}, '2027-05-01', offered)).toEqual({
      ok: false,
      error: { code: 'done-before', doneOn: '2026-12-01' },
    });
  });

  it('takes no day in the future, nor before the step before', () => {
    expect(record({ doneOn: day('2027-05-01') }).ok).toBe(true);
    expect(record({ doneOn: day('2027-05-02') })).toEqual({
      ok: false,
      error: { code: 'future', latest: '2027-05-01' },
    });
    const answer = { step: 'mpp-dijawab', doneOn: day('2026-11-30') } as const;
    expect(record(answer, '2027-05-01', offered)).toEqual({
      ok: false,
      error: { code: 'before-last-step', earliest: '2026-12-01' },
    });
    expect(record({ ...answer, doneOn: day('2026-12-01') }, '2027-05-01', offered).ok).toBe(true);
    const both = [done('mpp-ditawarkan', '2026-12-05'), done('mpp-dijawab', '2026-12-05')];
    expect(record({ step: 'berkas-lengkap', doneOn: day('2026-12-04') }, '2027-05-01', both)).toMatchObject({
      error: { earliest: '2026-12-05' },
    });
  });

  it('lets MPP begin a month after the application, a year before TMT at most, and before it', () => {
    expect(answered('2027-01-15', '2027-03-01')).toMatchObject({
      ok: true,
      value: { mpp: { start: '2027-03-01', effect: 'menunggu' } },
    });
    const limits = { code: 'mpp-start', earliest: '2027-03-01', before: '2028-03-01' };
    expect(answered('2027-01-15', '2027-02-28')).toEqual({ ok: false, error: limits });
    expect(answered('2027-01-15', '2028-02-29').ok).toBe(true);
    expect(answered('2027-01-15', '2028-03-01')).toEqual({ ok: false, error: limits });
    expect(answered('2027-04-10', '2027-05-09')).toMatchObject({ error: { earliest: '2027-05-10' } });
    expect(answered('2028-02-10', '2028-02-29', '2028-02-10')).toEqual({
      ok: false,
      error: { code: 'mpp-too-late' },
    });
  });

  it('chooses MPP in answer to the offer alone', () => {
    expect(record({ mppStart: day('2027-06-01') })).toEqual({ ok: false, error: { code: 'mpp-not-here' } });
  });
});

describe('followMpp', () => {
  const step = { tmtPensiun: TMT, mpp: { start: day('2027-06-01'), effect: 'menunggu' as const } };

  it('begins on its day', () => {
    expect(followMpp(step, 'aktif', day('2027-05-31'))).toBeNull();
    expect(followMpp(step, 'aktif', day('2027-06-01'))).toEqual({ effect: 'berlaku', status: 'mpp' });
    expect(followMpp(step, 'aktif', day('2028-02-29'))).toEqual({ effect: 'berlaku', status: 'mpp' });
  });

  it('lapses where somebody is away or has left, or TMT has come', () => {
    expect(followMpp(step, 'cltn', day('2027-06-01'))).toEqual({ effect: 'gugur', status: 'cltn' });
    expect(followMpp(step, 'aktif', TMT)).toEqual({ effect: 'gugur', status: 'aktif' });
  });

  it('happens once, and only where it was chosen', () => {
    const begun = { ...step, mpp: { ...step.mpp, effect: 'berlaku' as const } };
    expect(followMpp(begun, 'aktif', day('2027-06-02'))).toBeNull();
    expect(followMpp({ ...step, mpp: null }, 'aktif', day('2027-06-02'))).toBeNull();
  });
});

describe('retirementDeadlines', () => {
  // administrator (58), born 1970-02-10: TMT 2028-03-01
  const person = buildPerson({ birthDate: day('1970-02-10') });
  const deadlines = (changes: Partial<typeof person> = {}, retirementSteps: readonly RetirementStep[] = []) =>
    retirementDeadlines(
      { person: { ...person, ...changes }, dossier: { ...EMPTY_DOSSIER, retirementSteps } },
      day('2026-11-24'),
      defaultRuleSet,
    );

  it('is the earliest open step', () => {
    expect(deadlines()).toEqual([{ kind: 'pensiun', id: '2028-03-01-mpp-ditawarkan', dueOn: '2026-12-01' }]);
    expect(deadlines({}, [done('mpp-ditawarkan', '2026-11-20')])).toEqual([
      { kind: 'pensiun', id: '2028-03-01-mpp-dijawab', dueOn: '2027-02-01' },
    ]);
  });

  it('is none without a post, out of service, or once all is done', () => {
    expect(deadlines({ post: null })).toEqual([]);
    expect(deadlines({ status: 'pensiun' })).toEqual([]);
    expect(deadlines({}, all('2026-11-20'))).toEqual([]);
  });
});

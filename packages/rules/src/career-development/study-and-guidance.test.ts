import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../calendar.ts';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day, nip } from '../testing/values.ts';
import { addSession, concludeGuidance, type Guidance, guidanceHours, whyNotGuide } from './guidance.ts';
import {
  bondedService,
  bondOnDay,
  endStudy,
  extendStudy,
  isAwayForStudy,
  lastDayOfStudy,
  type StudyAssignment,
  whyNotStudy,
} from './study-assignment.ts';
import { studyDeadlines } from './study-deadlines.ts';

const study = (changes: Partial<StudyAssignment> = {}): StudyAssignment => ({
  id: 's2-2024-01-01',
  level: 's2',
  from: day('2024-01-01'),
  until: day('2025-12-31'),
  released: true,
  bond: { factor: 2, legalBasis: 'SK' },
  extensions: [],
  ended: null,
  ...changes,
});
const ended = (on: string) => ({ on: day(on), ending: 'lulus' as const });

describe('whyNotStudy', () => {
  it.each([
    ['above what is reached', study(), [], 's1', null],
    ['with nothing on record', study(), [], null, null],
    ['reached already', study(), [], 's2', 'level-reached'],
    ['below', study(), [], 's3', 'level-reached'],
    ['D-IV after S1', study({ level: 'd4' }), [], 's1', 'level-reached'],
    ['S1 after D-IV', study({ level: 's1' }), [], 'd4', 'level-reached'],
    ['D-IV after D3', study({ level: 'd4' }), [], 'd3', null],
    ['a single day', study({ until: day('2024-01-01') }), [], 's1', 'until-not-after-from'],
    ['two days', study({ until: day('2024-01-02') }), [], 's1', null],
    [
      'on the last day of another',
      study(),
      [study({ until: day('2024-01-01'), from: day('2023-01-01') })],
      's1',
      'overlaps',
    ],
    [
      'a day after another',
      study(),
      [study({ until: day('2023-12-31'), from: day('2023-01-01') })],
      's1',
      null,
    ],
    [
      'up to the first day of another',
      study(),
      [study({ from: day('2025-12-31'), until: day('2027-01-01') })],
      's1',
      'overlaps',
    ],
    ['before another', study(), [study({ from: day('2026-01-01'), until: day('2027-01-01') })], 's1', null],
    [
      'after one that ended early',
      study(),
      [study({ from: day('2023-01-01'), ended: ended('2023-12-31') })],
      's1',
      null,
    ],
  ] as const)('%s: %#', (_what, assignment, others, reached, fault) => {
    expect(whyNotStudy(assignment, others, reached)).toBe(fault);
  });
});

describe('the course of a study', () => {
  const extension = (until: string) => ({ until: day(until) });

  it('is extended while it runs, to a later day', () => {
    const once = extendStudy(study(), extension('2026-06-30'), day('2025-12-31'));
    if (!once.ok) expect.unreachable();
    expect(lastDayOfStudy(study())).toBe('2025-12-31');
    expect(lastDayOfStudy(once.value)).toBe('2026-06-30');
    const twice = extendStudy(once.value, extension('2026-12-31'), day('2026-06-30'));
    expect(twice).toMatchObject({
      ok: true,
      value: { extensions: [{ until: '2026-06-30' }, { until: '2026-12-31' }] },
    });
    expect(extendStudy(study(), extension('2025-12-31'), day('2025-01-01'))).toEqual({
      ok: false,
      error: 'not-longer',
    });
    expect(extendStudy(study(), extension('2026-12-31'), day('2026-01-01'))).toEqual({
      ok: false,
      error: 'extended-too-late',
    });
    expect(
      extendStudy(study({ ended: ended('2025-06-30') }), extension('2026-12-31'), day('2025-06-01')),
    ).toEqual({
      ok: false,
      error: 'already-ended',
    });
  });

  it('ends once, not in the future and not before it began', () => {
    expect(endStudy(study(), ended('2024-01-01'), day('2024-01-01'))).toMatchObject({
      ok: true,
      value: { ended: { on: '2024-01-01', ending: 'lulus' } },
    });
    expect(endStudy(study(), ended('2025-06-30'), day('2025-06-29'))).toEqual({
      ok: false,
      error: 'in-future',
    });
    expect(endStudy(study(), ended('2023-12-31'), day('2025-06-30'))).toEqual({
      ok: false,
      error: 'before-from',
    });
    expect(endStudy(study({ ended: ended('2025-06-30') }), ended('2025-06-30'), day('2025-07-01'))).toEqual({
      ok: false,
      error: 'already-ended',
    });
  });

  it('keeps the person away from the first day to the last, if freed from the post', () => {
    const away = (date: string, changes: Partial<StudyAssignment> = {}) =>
      isAwayForStudy([study(changes)], day(date));
    expect([away('2023-12-31'), away('2024-01-01'), away('2025-12-31'), away('2026-01-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(away('2025-01-01', { released: false })).toBe(false);
    expect(isAwayForStudy([], day('2025-01-01'))).toBe(false);
  });
});

describe('bonded service', () => {
  it.each([
    ['2024-01-01', '2025-12-31', 2, 48, '2026-01-01', '2029-12-31'],
    ['2024-01-01', '2024-01-31', 1, 1, '2024-02-01', '2024-02-29'],
    ['2024-01-01', '2024-02-01', 1, 2, '2024-02-02', '2024-04-01'],
    ['2024-01-01', '2024-03-31', 1.5, 5, '2024-04-01', '2024-08-31'],
  ])('from %s to %s at %d is %i months', (from, until, factor, months, begins, last) => {
    const bond = bondedService(
      study({ from: day(from), until: day(until), bond: { factor, legalBasis: 'SK' } }),
    );
    expect(bond).toEqual({ months, from: begins, until: last });
  });

  it('is not owed where the decree asks for none', () => {
    expect(bondedService(study({ bond: null }))).toBeNull();
    expect(bondedService(study({ bond: { factor: 0, legalBasis: 'SK' } }))).toBeNull();
  });

  it('counts from the day on which the study ended, and on a day the longest counts', () => {
    const early = study({ ended: ended('2024-12-31') });
    expect(bondedService(early)).toEqual({ months: 24, from: '2025-01-01', until: '2026-12-31' });
    const longer = study({ id: 'other', ended: ended('2025-06-30') });
    expect(bondOnDay([early, longer], day('2025-12-31'))?.until).toBe('2028-06-30');
    expect(bondOnDay([longer, early], day('2025-12-31'))?.until).toBe('2028-06-30');
    expect(bondOnDay([early], day('2024-12-31'))).toBeNull();
    expect(bondOnDay([early], day('2025-01-01'))).not.toBeNull();
    expect(bondOnDay([early], day('2026-12-31'))).not.toBeNull();
    expect(bondOnDay([early], day('2027-01-01'))).toBeNull();
  });

  it('begins the day after the study and is never shorter than a month where it is owed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 5 }), (days, factor) => {
        const until = addDays(day('2024-02-29'), days);
        const bond = bondedService(
          study({ from: day('2024-02-29'), until, bond: { factor, legalBasis: 'SK' } }),
        );
        expect(bond?.from).toBe(addDays(until, 1));
        expect(bond && addMonths(bond.from, bond.months)).toBe(bond && addDays(bond.until, 1));
        expect(bond?.months).toBeGreaterThanOrEqual(factor);
      }),
    );
  });
});

describe('deadlines of a study', () => {
  const due = (assignment: StudyAssignment, today = '2026-11-24') =>
    studyDeadlines(
      { person: buildPerson(), dossier: { ...EMPTY_DOSSIER, studyAssignments: [assignment] } },
      day(today),
      defaultRuleSet,
    );

  it('are its last day until somebody ends it, and then the last day of service', () => {
    expect(due(study())).toEqual([{ kind: 'tugas-belajar', id: 's2-2024-01-01', dueOn: '2025-12-31' }]);
    const over = study({ ended: ended('2024-12-31') });
    expect(due(over, '2026-12-31')).toEqual([
      { kind: 'ikatan-dinas', id: 's2-2024-01-01', dueOn: '2026-12-31' },
    ]);
    expect(due(over, '2027-01-01')).toEqual([]);
    expect(due({ ...over, bond: null })).toEqual([]);
  });
});

describe('guidance', () => {
  const self = nip('197105101995031001');
  const mentor = nip('197003011994031001');
  const coaching = (changes: Partial<Guidance> = {}): Guidance => ({
    kind: 'coaching',
    nip: self,
    mentor,
    from: day('2026-03-02'),
    until: day('2026-08-31'),
    sessions: [],
    outcome: null,
    ...changes,
  });
  const today = day('2026-12-31');
  const session = (on: string) => ({ on: day(on), hours: 2 });
  const outcome = (on: string) => ({ on: day(on), result: 'tercapai' as const });

  it.each([
    ['coaching', mentor, null, null],
    ['mentoring', null, null, 'mentor-missing'],
    ['konseling', null, 'Puskesmas', 'mentor-missing'],
    ['coaching', self, null, 'mentor-is-self'],
    ['magang', null, 'Bappenas', null],
    ['magang', mentor, null, 'host-missing'],
    ['pertukaran', null, null, 'host-missing'],
    ['pertukaran', self, 'Bappenas', 'mentor-is-self'],
  ] as const)('%s with %s at %s: %s', (kind, by, host, fault) => {
    expect(whyNotGuide({ kind, nip: self, mentor: by, host })).toBe(fault);
  });

  it('takes one session a day within its period, in the order of the days', () => {
    const later = addSession(coaching(), session('2026-08-31'), today);
    if (!later.ok) expect.unreachable();
    const both = addSession(later.value, session('2026-03-02'), today);
    if (!both.ok) expect.unreachable();
    expect(both.value.sessions.map(({ on }) => on)).toEqual(['2026-03-02', '2026-08-31']);
    expect(guidanceHours(both.value)).toBe(4);
    expect(addSession(both.value, session('2026-03-02'), today)).toEqual({
      ok: false,
      error: 'session-recorded',
    });
    expect(addSession(coaching(), session('2026-03-01'), today)).toEqual({
      ok: false,
      error: 'outside-period',
    });
    expect(addSession(coaching(), session('2026-09-01'), today)).toEqual({
      ok: false,
      error: 'outside-period',
    });
    expect(addSession(coaching(), session('2026-04-02'), day('2026-04-01'))).toEqual({
      ok: false,
      error: 'in-future',
    });
    expect(addSession(coaching(), session('2026-04-01'), day('2026-04-01'))).toMatchObject({ ok: true });
    const over = coaching({ outcome: outcome('2026-05-01') });
    expect(addSession(over, session('2026-04-01'), today)).toEqual({ ok: false, error: 'already-concluded' });
  });

  it('is concluded after the last of its sessions, in whatever order they were recorded', () => {
    const all = ['2026-05-01', '2026-07-01', '2026-04-01', '2026-06-01'].reduce((guidance, on) => {
      const added = addSession(guidance, session(on), today);
      if (!added.ok) expect.unreachable();
      return added.value;
    }, coaching());
    expect(all.sessions.map(({ on }) => on)).toEqual([
      '2026-04-01',
      '2026-05-01',
      '2026-06-01',
      '2026-07-01',
    ]);
    expect(concludeGuidance(all, outcome('2026-06-30'), today)).toEqual({
      ok: false,
      error: 'before-last-session',
    });
    expect(concludeGuidance(all, outcome('2026-07-01'), today)).toMatchObject({ ok: true });
  });

  it('is concluded once, after a session', () => {
    const met = coaching({ sessions: [session('2026-03-02'), session('2026-04-01')] });
    expect(concludeGuidance(met, outcome('2026-04-01'), day('2026-04-01'))).toMatchObject({
      ok: true,
      value: { outcome: { on: '2026-04-01', result: 'tercapai' } },
    });
    expect(concludeGuidance(met, outcome('2026-03-31'), today)).toEqual({
      ok: false,
      error: 'before-last-session',
    });
    expect(concludeGuidance(met, outcome('2026-04-02'), day('2026-04-01'))).toEqual({
      ok: false,
      error: 'in-future',
    });
    expect(concludeGuidance(met, outcome('2026-03-01'), today)).toEqual({
      ok: false,
      error: 'outside-period',
    });
    expect(concludeGuidance(coaching(), outcome('2026-03-02'), today)).toEqual({
      ok: false,
      error: 'no-session',
    });
    expect(
      concludeGuidance({ ...met, outcome: outcome('2026-04-01') }, outcome('2026-04-01'), today),
    ).toEqual({
      ok: false,
      error: 'already-concluded',
    });
  });
});

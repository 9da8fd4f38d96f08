import { describe, expect, it } from 'vitest';
import type { Result } from '../result.ts';
import { day } from '../testing/index.ts';
import { answerObjection } from './answer-objection.ts';
import { escalateObjection } from './escalate-objection.ts';
import { fileObjection, lastFilingDay } from './file-objection.ts';
import type { ObjectionOutcome, ObjectionState } from './objection.ts';
import { filed, RULES } from './objection-cases.ts';
import { passTime } from './pass-time.ts';
import { withdrawObjection } from './withdraw-objection.ts';

const must = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const answered = (outcome: ObjectionOutcome = 'ditolak', on = '2026-03-04', state = filed()) =>
  must(answerObjection(state, outcome, day(on)));
const escalated = (on = '2026-03-05') => must(escalateObjection(answered(), day(on)));
const atLast = (): ObjectionState =>
  must(escalateObjection(answered('ditolak', '2026-03-06', escalated()), day('2026-03-07')));
const closed = () => answered('dikabulkan');
const overdue = (): ObjectionState => {
  const step = passTime(atLast(), day('2026-03-19'));
  if (step === null) throw new Error('not overdue');
  return step.state;
};

describe('filing', () => {
  it.each([
    ['wrong-content', '2026-03-11', true],
    ['wrong-content', '2026-03-12', false],
    ['unfounded-item', '2026-03-10', true],
    ['unfounded-item', '2026-03-11', false],
    ['misread-input', '2026-03-09', true],
    ['misread-input', '2026-03-10', false],
    ['wrong-rule', '2026-03-01', true],
    ['wrong-rule', '2026-03-02', false],
    ['missing-item', '2036-03-01', true],
  ] as const)('%s of 1 March on %s: %s', (claim, today, may) => {
    expect(fileObjection(claim, day('2026-03-01'), day(today), RULES).ok).toBe(may);
  });

  it('says the last day when it is too late, and has none where nothing was recorded', () => {
    const result = fileObjection('wrong-content', day('2026-03-01'), day('2026-04-01'), RULES);
    expect(result).toEqual({ ok: false, error: { code: 'too-late', lastDay: '2026-03-11' } });
    expect(lastFilingDay('wrong-content', null, RULES)).toBeNull();
    expect(lastFilingDay('missing-item', day('2026-03-01'), RULES)).toBeNull();
  });

  it('puts it before the first instance, with the periods as they are then', () => {
    expect(filed()).toEqual({
      status: 'open',
      filedOn: '2026-03-01',
      instance: RULES.instances[0],
      above: RULES.instances.slice(1),
      escalationDays: 3,
      dueOn: '2026-03-06',
      lastOutcome: null,
      ending: null,
    });
  });
});

describe('an answer', () => {
  it('ends it where it grants everything', () => {
    expect(closed()).toMatchObject({
      status: 'closed',
      dueOn: '2026-03-04',
      lastOutcome: 'dikabulkan',
      ending: 'dikabulkan',
    });
  });

  it.each(['ditolak', 'dikabulkan-sebagian'] as const)('%s leaves the way upward open', (outcome) => {
    expect(answered(outcome)).toMatchObject({
      status: 'answered',
      dueOn: '2026-03-07',
      lastOutcome: outcome,
      ending: null,
      instance: { code: 'tim' },
    });
  });

  it.each(['ditolak', 'dikabulkan-sebagian', 'dikabulkan'] as const)(
    '%s of the last instance stands, late or not',
    (outcome) => {
      for (const state of [atLast(), overdue()]) {
        expect(answered(outcome, '2026-12-01', state)).toMatchObject({ status: 'closed', ending: outcome });
      }
    },
  );

  it('comes on the last day, and not after it while there is an instance above', () => {
    expect(answerObjection(filed(), 'ditolak', day('2026-03-06')).ok).toBe(true);
    expect(answerObjection(filed(), 'ditolak', day('2026-03-07'))).toEqual({
      ok: false,
      error: { code: 'too-late', lastDay: '2026-03-06' },
    });
  });

  it.each([
    ['answered', answered()],
    ['closed', closed()],
  ] as const)('is refused once %s', (status, state) => {
    expect(answerObjection(state, 'ditolak', day('2026-03-04'))).toEqual({
      ok: false,
      error: { code: 'not-now', status },
    });
  });
});

describe('escalation', () => {
  it('puts it before the next instance, whose period begins that day', () => {
    expect(escalated()).toMatchObject({
      status: 'open',
      instance: { code: 'pyb' },
      above: [{ code: 'bpasn' }],
      dueOn: '2026-03-12',
      lastOutcome: 'ditolak',
    });
    expect(atLast()).toMatchObject({ instance: { code: 'bpasn' }, above: [], dueOn: '2026-03-18' });
  });

  it('can be had on the last day, and not after it', () => {
    expect(escalateObjection(answered(), day('2026-03-07')).ok).toBe(true);
    expect(escalateObjection(answered(), day('2026-03-08'))).toEqual({
      ok: false,
      error: { code: 'too-late', lastDay: '2026-03-07' },
    });
  });

  it.each([
    ['open', filed()],
    ['open', atLast()],
    ['overdue', overdue()],
    ['closed', closed()],
  ] as const)('is refused while %s', (status, state) => {
    expect(escalateObjection(state, day('2026-03-05'))).toEqual({
      ok: false,
      error: { code: 'not-now', status },
    });
  });
});

describe('a withdrawal', () => {
  it.each([
    ['open', filed()],
    ['open again', escalated()],
    ['overdue', overdue()],
  ] as const)('ends it withdrawn while %s', (_name, state) => {
    expect(withdrawObjection(state, day('2026-03-02'))).toEqual({
      ok: true,
      value: { ...state, status: 'closed', dueOn: '2026-03-02', ending: 'dicabut' },
    });
  });

  it('accepts the answer that was just given', () => {
    expect(must(withdrawObjection(answered('dikabulkan-sebagian'), day('2026-03-05')))).toMatchObject({
      status: 'closed',
      ending: 'dikabulkan-sebagian',
    });
  });

  it('is refused once it has ended', () => {
    expect(withdrawObjection(closed(), day('2026-03-05'))).toEqual({
      ok: false,
      error: { code: 'not-now', status: 'closed' },
    });
  });
});

describe('time', () => {
  it.each([
    ['an answer', filed(), '2026-03-06'],
    ['the last answer', atLast(), '2026-03-18'],
    ['the person', answered(), '2026-03-07'],
  ] as const)('does nothing on the last day for %s', (_name, state, lastDay) => {
    expect(passTime(state, day(lastDay))).toBeNull();
  });

  it('passes what is not answered on to the next instance, as of the day after', () => {
    expect(passTime(filed(), day('2026-03-07'))).toEqual({
      step: 'escalated',
      state: {
        ...filed(),
        instance: RULES.instances[1],
        above: RULES.instances.slice(2),
        dueOn: '2026-03-14',
      },
    });
  });

  it('gives long after the dates that a daily look would have given', () => {
    expect(passTime(filed(), day('2026-05-01'))).toEqual(passTime(filed(), day('2026-03-07')));
  });

  it('makes it overdue before the last instance, once', () => {
    expect(passTime(atLast(), day('2026-03-19'))).toEqual({
      step: 'overdue',
      state: { ...atLast(), status: 'overdue' },
    });
    expect(passTime(overdue(), day('2027-01-01'))).toBeNull();
  });

  it('ends what was answered and not taken further', () => {
    expect(passTime(answered('dikabulkan-sebagian'), day('2026-03-20'))).toEqual({
      step: 'closed',
      state: {
        ...answered('dikabulkan-sebagian'),
        status: 'closed',
        dueOn: '2026-03-08',
        ending: 'dikabulkan-sebagian',
      },
    });
  });

  it('leaves alone what has ended', () => {
    expect(passTime(closed(), day('2030-01-01'))).toBeNull();
  });
});

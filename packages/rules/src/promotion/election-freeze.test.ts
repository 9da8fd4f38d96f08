import { describe, expect, it } from 'vitest';
import { day, position } from '../testing/values.ts';
import { type ElectionFreeze, freezeAgainst, freezeBegins, type Replacement } from './election-freeze.ts';

const KADIS = position('kadis');
const approval = { number: '100.2/77', date: day('2026-05-01'), positionIds: [KADIS] };
const freeze: ElectionFreeze = { from: day('2026-03-22'), until: day('2026-09-30'), approvals: [approval] };
const found = { from: '2026-03-22', until: '2026-09-30' };

const replacement: Replacement = {
  positionId: KADIS,
  level: 'jpt-pratama',
  decidedOn: day('2026-05-10'),
  effectiveDate: day('2026-05-10'),
  approvalNumber: null,
};
const against = (
  changes: Partial<Replacement>,
  freezes = [freeze],
  windows = [] as Parameters<typeof freezeAgainst>[2],
) => freezeAgainst({ ...replacement, ...changes }, freezes, windows);
const on = (decidedOn: string, effectiveDate = decidedOn) => ({
  decidedOn: day(decidedOn),
  effectiveDate: day(effectiveDate),
});

describe('freezeBegins', () => {
  it.each([
    ['2024-09-22', '2024-03-22'],
    ['2029-08-31', '2029-02-28'],
    ['2028-08-31', '2028-02-29'],
  ])('six months before %s: %s', (fixed, from) => {
    expect(freezeBegins(day(fixed))).toBe(from);
  });
});

describe('freezeAgainst', () => {
  it.each([
    ['2026-03-21', null],
    ['2026-03-22', found],
    ['2026-09-30', found],
    ['2026-10-01', null],
  ])('a decision of %s', (date, expected) => {
    const result = against(on(date));
    if (expected === null) expect(result).toBeNull();
    else expect(result).toMatchObject(expected);
  });

  it('neither decision nor first day may lie in it', () => {
    expect(against(on('2026-03-01', '2026-03-22'))).toMatchObject(found);
    expect(against(on('2026-09-30', '2026-10-01'))).toMatchObject(found);
    expect(against(on('2026-03-01', '2026-10-01'))).toBeNull();
  });

  it('is lifted by an approval of that number, of that post, given by then', () => {
    const { number: approvalNumber } = approval;
    expect(against({ approvalNumber })).toBeNull();
    expect(against({ approvalNumber, ...on('2026-05-01') })).toBeNull();
    expect(against({ approvalNumber, ...on('2026-04-30', '2026-05-10') })).toMatchObject(found);
    expect(against({ approvalNumber: '100.2/78' })).toMatchObject(found);
    expect(against({ approvalNumber, positionId: position('lain') })).toMatchObject(found);
    const second = { ...approval, number: '100.2/78' };
    const both = [{ ...freeze, approvals: [approval, second] }];
    expect(against({ approvalNumber: '100.2/78' }, both)).toBeNull();
  });

  it('takes an approval of a freeze that the replacement lies in, of no other', () => {
    const past: ElectionFreeze = { from: day('2020-03-01'), until: day('2020-12-31'), approvals: [approval] };
    const bare = { ...freeze, approvals: [] };
    expect(against({ approvalNumber: approval.number }, [past, bare])).toMatchObject(found);
  });

  it('concerns officials alone', () => {
    for (const level of ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'] as const) {
      expect(against({ level })).not.toBeNull();
    }
    for (const level of ['pelaksana', 'ahli-muda'] as const) expect(against({ level })).toBeNull();
  });

  it('is announced by the policy, too, and an approval of the register lifts both', () => {
    const window = {
      from: day('2026-05-01'),
      until: day('2026-12-31'),
      legalBasis: 'UU 10/2016',
      permission: 'Mendagri',
    };
    expect(against({}, [], [window])).toMatchObject({ from: '2026-05-01', until: '2026-12-31' });
    expect(against(on('2026-04-30'), [], [window])).toBeNull();
    expect(against({ approvalNumber: approval.number }, [freeze], [window])).toBeNull();
    expect(against({ approvalNumber: approval.number }, [], [window])).not.toBeNull();
    expect(against({}, [freeze], [window])).toMatchObject(found);
  });
});

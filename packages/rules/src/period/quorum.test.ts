import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { nip } from '../testing/values.ts';
import { type Attendance, quorumOf } from './quorum.ts';

const member = (number: number, present: boolean): Attendance => ({
  nip: nip(`1970010119950310${String(number).padStart(2, '0')}`),
  role: 'anggota',
  present,
});
const list = (members: number, present: number): Attendance[] =>
  Array.from({ length: members }, (_, at) => member(at + 1, at < present));

describe('quorumOf', () => {
  const { quorum } = defaultRuleSet.period;

  it.each([
    [5, 2, 3, false],
    [5, 3, 3, true],
    [6, 3, 4, false],
    [6, 4, 4, true],
    [3, 2, 3, false],
    [3, 3, 3, true],
    [2, 2, 3, false],
    [0, 0, 3, false],
  ])('of %i members %i present: %i are needed, reached: %s', (members, present, needed, reached) => {
    expect(quorumOf(list(members, present), quorum)).toEqual({ members, present, needed, reached });
  });

  it('may be content with exactly the share', () => {
    const inclusive = { share: 50, inclusive: true, minimum: 1 };
    expect(quorumOf(list(6, 3), inclusive)).toMatchObject({ needed: 3, reached: true });
    expect(quorumOf(list(5, 2), inclusive)).toMatchObject({ needed: 3, reached: false });
    expect(quorumOf(list(6, 3), { ...inclusive, inclusive: false })).toMatchObject({ needed: 4 });
  });

  it('counts nobody twice', () => {
    const twice = [...list(6, 3), member(1, true), member(2, true)];
    expect(quorumOf(twice, quorum)).toMatchObject({ members: 6, present: 3, reached: false });
  });
});

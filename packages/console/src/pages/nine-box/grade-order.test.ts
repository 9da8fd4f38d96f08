import { GRADES } from '@kotak9/rules';
import { expect, it } from 'vitest';
import { gradeOrder } from './grade-order.ts';

it('orders golongan as the ladder does', () => {
  const ladder = GRADES.filter((grade) => grade.includes('/'));
  expect(ladder.toReversed().sort((a, b) => gradeOrder(a) - gradeOrder(b))).toEqual(ladder);
});

it('puts those of PPPK by their number, before all of PNS', () => {
  expect(['I/a', 'X', 'IX', 'V'].sort((a, b) => gradeOrder(a) - gradeOrder(b))).toEqual([
    'V',
    'IX',
    'X',
    'I/a',
  ]);
});

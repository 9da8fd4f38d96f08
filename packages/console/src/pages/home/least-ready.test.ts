import { expect, it } from 'vitest';
import { leastReady } from './least-ready.ts';

const unit = (unitId: string, parentId: string | null, share: number | null) => ({ unitId, parentId, share });

it('gives the units below the top with the smallest share', () => {
  const units = [
    unit('kota', null, 50),
    unit('dinas-a', 'kota', 80),
    unit('bidang-a1', 'dinas-a', 1),
    unit('dinas-b', 'kota', 20),
    unit('dinas-c', 'kota', null),
  ];
  expect(leastReady(units, 5).map(({ unitId }) => unitId)).toEqual(['dinas-b', 'dinas-a']);
  expect(leastReady(units, 1)).toHaveLength(1);
});

it('takes the tops themselves where there are several', () => {
  const units = [unit('a', null, 70), unit('b', null, 60)];
  expect(leastReady(units, 5).map(({ unitId }) => unitId)).toEqual(['b', 'a']);
});

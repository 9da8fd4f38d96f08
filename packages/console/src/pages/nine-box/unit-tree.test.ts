import { expect, it } from 'vitest';
import { unitTree, withSubUnits } from './unit-tree.ts';

const units = [
  { id: 'seksi', name: 'Seksi', parentId: 'bidang' },
  { id: 'dinas', name: 'Dinas', parentId: null },
  { id: 'bidang', name: 'Bidang', parentId: 'dinas' },
  { id: 'badan', name: 'Badan', parentId: null },
  { id: 'orphan', name: 'Cabang', parentId: 'gone' },
];

it('stands units under their parents, by name; an orphan at the top', () => {
  expect(unitTree(units)).toEqual([
    { id: 'badan', name: 'Badan', children: [] },
    { id: 'orphan', name: 'Cabang', children: [] },
    {
      id: 'dinas',
      name: 'Dinas',
      children: [{ id: 'bidang', name: 'Bidang', children: [{ id: 'seksi', name: 'Seksi', children: [] }] }],
    },
  ]);
});

it.each([
  ['dinas', ['dinas', 'bidang', 'seksi']],
  ['bidang', ['bidang', 'seksi']],
  ['badan', ['badan']],
  ['nowhere', []],
])('%s with all below it', (id, expected) => {
  expect([...withSubUnits(unitTree(units), id)]).toEqual(expected);
});

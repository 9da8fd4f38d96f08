import { expect, it } from 'vitest';
import { changesOf } from './row-changes.ts';

it('tells of a changed record what differs, field by field, also what is taken away', () => {
  const before = { name: 'Yosina', rank: { grade: 'III/c', since: '2018-04-01', decreeNumber: '823/1' } };
  const after = { name: 'Yosina', rank: { grade: 'III/d', since: '2022-04-01', decreeNumber: null } };
  expect(changesOf({ before, after })).toEqual([
    { field: 'rank.grade', before: 'III/c', after: 'III/d' },
    { field: 'rank.since', before: '2018-04-01', after: '2022-04-01' },
    { field: 'rank.decreeNumber', before: '823/1', after: null },
  ]);
});

it('tells of a new record all that it says, and of none nothing', () => {
  const after = { record: { name: 'Maria', positionId: null }, status: 'aktif', levels: [3, 4] };
  expect(changesOf({ before: null, after })).toEqual([
    { field: 'name', before: null, after: 'Maria' },
    { field: 'status', before: null, after: 'aktif' },
    { field: 'levels.0', before: null, after: '3' },
    { field: 'levels.1', before: null, after: '4' },
  ]);
  expect(changesOf({ before: null, after: null })).toEqual([]);
});

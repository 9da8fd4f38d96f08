import { describe, expect, it } from 'vitest';
import { ALL_CLOSED, ALL_OPEN, isBranchOpen, turnBranches } from './branches.ts';

const open = (branches: Parameters<typeof isBranchOpen>[0]) =>
  ['a', 'b', 'c'].filter((id) => isBranchOpen(branches, id));

describe('branches', () => {
  it('are all open or all closed', () => {
    expect([open(ALL_OPEN), open(ALL_CLOSED)]).toEqual([['a', 'b', 'c'], []]);
  });

  it('are turned one by one, and back', () => {
    const withoutB = turnBranches(ALL_OPEN, ['b'], false);
    expect(open(withoutB)).toEqual(['a', 'c']);
    expect(open(turnBranches(withoutB, ['b', 'c'], true))).toEqual(['a', 'b', 'c']);
    const onlyA = turnBranches(ALL_CLOSED, ['a'], true);
    expect(open(onlyA)).toEqual(['a']);
    expect(open(turnBranches(onlyA, ['a', 'b'], false))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { groupPolicies } from './policy-groups.ts';
import type { PolicySummary } from './policy-types.ts';

const policy = (id: string, status: PolicySummary['status'], preset = false): PolicySummary => ({
  id,
  title: id,
  status,
  preset,
  basedOn: null,
  draftedBy: null,
  validatedBy: null,
  contentHash: '0'.repeat(64),
  version: 1,
});

describe('groupPolicies', () => {
  it('puts each policy into one group, by what it is to the agency', () => {
    const groups = groupPolicies([
      policy('a', 'draft'),
      policy('b', 'validated'),
      policy('c', 'validated', true),
      policy('d', 'in-force', true),
      policy('e', 'scheduled'),
      policy('f', 'superseded', true),
    ]);
    const ids = Object.entries(groups).map(([group, members]) => [group, members.map(({ id }) => id)]);
    expect(Object.fromEntries(ids)).toEqual({
      inForce: ['d', 'e'],
      working: ['a', 'b'],
      shipped: ['c'],
      past: ['f'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { checkMatching } from './check-matching.ts';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import type { Fault } from './guard.ts';
import type { MatchingRules } from './matching-rules.ts';

const { matching } = defaultRuleSet;
const { lateral, moves } = matching;
const faultsOf = (changes: Partial<MatchingRules>) => {
  const faults: Fault[] = [];
  checkMatching({ ...defaultRuleSet, matching: { ...matching, ...changes } }, faults);
  return faults.map(({ path, fault }) => `${path}: ${fault}`);
};

describe('the section on matching', () => {
  it('of the default rule set is sound', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<MatchingRules>]>([
    [
      'matching.lateral.levels[1]: pelaksana has no targets',
      { lateral: { ...lateral, levels: ['pengawas', 'pelaksana'] } },
    ],
    [
      'matching.lateral.requirements: a requirement occurs twice',
      {
        lateral: { ...lateral, requirements: [...lateral.requirements, ...lateral.requirements.slice(0, 1)] },
      },
    ],
    ['matching.moves.maxChanges: no change is a set', { moves: { ...moves, maxChanges: 0 } }],
    ['matching.moves.alternatives: no set is named', { moves: { ...moves, alternatives: 0 } }],
  ])('%s', (fault, changes) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it.each([
    [{ ...matching, nearMost: -1 }, 'matching.nearMost'],
    [{ ...matching, nearMost: 21 }, 'matching.nearMost'],
    [{ ...matching, nearMonths: 1.5 }, 'matching.nearMonths'],
    [{ ...matching, moves: { ...moves, maxChanges: 5 } }, 'matching.moves.maxChanges'],
    [{ ...matching, moves: { ...moves, alternatives: 21 } }, 'matching.moves.alternatives'],
    [
      { ...matching, moves: { ...moves, kinds: { waktu: { effort: 101, leadMonths: 0 } } } },
      'matching.moves.kinds.waktu.effort',
    ],
    [
      { ...matching, moves: { ...moves, kinds: { sulap: { effort: 1, leadMonths: 0 } } } },
      'matching.moves.kinds.sulap',
    ],
    [
      { ...matching, moves: { ...moves, within: { ...moves.within, awards: ['dunia'] } } },
      'matching.moves.within.awards[0]',
    ],
  ])('is refused at its path: %#', (changed, path) => {
    const checked = checkRuleSet({ ...defaultRuleSet, matching: changed });
    expect(checked.ok ? [] : checked.error.map((fault) => fault.path)).toEqual([path]);
  });

  it('takes the highest that there may be', () => {
    const highest = { ...matching, nearMost: 20, moves: { ...moves, maxChanges: 4, alternatives: 20 } };
    expect(checkRuleSet({ ...defaultRuleSet, matching: highest }).ok).toBe(true);
  });
});

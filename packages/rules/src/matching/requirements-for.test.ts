import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { POST_LEVELS } from '../terms.ts';
import { levelsTo, wayTo } from './requirements-for.ts';

describe('the ways to a post', () => {
  it.each([
    ['administrator', 'jpt-pratama', 'promosi'],
    ['jpt-pratama', 'jpt-pratama', 'mutasi'],
    ['pengawas', 'pengawas', 'mutasi'],
    ['pelaksana', 'jpt-pratama', null],
    ['jpt-pratama', 'administrator', null],
    ['jpt-madya', 'jpt-madya', null],
    ['pelaksana', 'pelaksana', null],
    ['administrator', 'pelaksana', null],
    [null, 'jpt-pratama', null],
  ] as const)('from %s to %s: %s', (from, to, way) => {
    expect(wayTo(from, to, defaultRuleSet)).toBe(way);
  });

  it('begin at the levels that have one', () => {
    expect(levelsTo('jpt-pratama', defaultRuleSet)).toEqual([
      'jpt-pratama',
      'administrator',
      'ahli-madya',
      'ahli-utama',
    ]);
    expect(levelsTo('jpt-madya', defaultRuleSet)).toEqual(['jpt-pratama', 'ahli-utama']);
    expect(levelsTo('pelaksana', defaultRuleSet)).toEqual([]);
    for (const to of POST_LEVELS) {
      for (const from of POST_LEVELS) {
        expect(levelsTo(to, defaultRuleSet).includes(from)).toBe(wayTo(from, to, defaultRuleSet) !== null);
      }
    }
  });

  it('name a level once that feeds itself', () => {
    const rules = defaultRuleSet.targets.pengawas;
    if (!rules) throw new Error('the default rule set knows pengawas');
    const targets = { pengawas: { ...rules, candidateLevels: ['pengawas' as const] } };
    expect(levelsTo('pengawas', { ...defaultRuleSet, targets })).toEqual(['pengawas']);
  });
});

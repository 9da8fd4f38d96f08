import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { getsSuccessionList } from './gets-succession-list.ts';

describe('getsSuccessionList', () => {
  it.each([
    ['jpt-pratama', false, true],
    ['jpt-madya', false, false],
    ['jpt-madya', true, true],
    ['pelaksana', true, false],
    ['pelaksana', false, false],
  ] as const)('%s, critical %s: %s', (level, critical, expected) => {
    expect(getsSuccessionList({ level, critical }, defaultRuleSet)).toBe(expected);
  });
});

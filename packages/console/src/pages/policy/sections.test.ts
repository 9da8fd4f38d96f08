import { defaultRuleSet } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { isObject } from './at-path.ts';
import { otherParts, sectionOf } from './sections.ts';

describe('the sections of a policy', () => {
  it.each([
    ['axes.performance.components', 'performance'],
    ['axes.potential.levels[2].inclusive', 'potential'],
    ['talentMix', 'result'],
    ['successorPolicy.n', 'succession'],
    ['rankRanges.II.a', 'other'],
    ['', 'other'],
  ])('mend %j in %s', (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });

  it('show every part of a policy once', () => {
    const content: unknown = JSON.parse(JSON.stringify(defaultRuleSet));
    if (!isObject(content)) throw new Error('A policy is an object');
    const elsewhere = Object.keys(content).filter((key) => sectionOf(key) !== 'other');
    const shown = [...otherParts(content), ...elsewhere, 'id', 'title', 'axes'];
    expect(shown.toSorted()).toEqual(Object.keys(content).toSorted());
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathText, valueAt, withValue } from './at-path.ts';

const content = { axes: { performance: { components: [{ weight: 60 }, { weight: 40 }] } }, validTo: null };
const weight = ['axes', 'performance', 'components', 1, 'weight'];

describe('a place within a policy', () => {
  it('is read and replaced, and nothing else changes', () => {
    expect(valueAt(content, weight)).toBe(40);
    const changed = withValue(content, weight, 35);
    expect(changed).toEqual({
      axes: { performance: { components: [{ weight: 60 }, { weight: 35 }] } },
      validTo: null,
    });
    expect(content.axes.performance.components[1]?.weight).toBe(40);
  });

  it('that is not there reads as nothing', () => {
    expect(valueAt(content, ['axes', 'potential', 'components', 0])).toBeUndefined();
    expect(valueAt(content, ['axes', 'performance', 'components', 'weight'])).toBeUndefined();
    expect(withValue(content, ['validTo', 'year'], 1)).toEqual(content);
  });

  it('is written as the rules write it', () => {
    expect(pathText(weight)).toBe('axes.performance.components[1].weight');
    expect(pathText([])).toBe('');
  });

  it('gives back what was put there, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(valueAt(withValue(content, weight, value), weight)).toEqual(value);
      }),
    );
  });
});

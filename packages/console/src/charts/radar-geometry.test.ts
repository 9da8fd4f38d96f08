import { describe, expect, it } from 'vitest';
import { outlineOf, pointOn, ringsOf } from './radar-geometry.ts';

describe('radar geometry', () => {
  it('begins above the centre and goes clockwise', () => {
    expect(pointOn(0, 4, 1, 100)).toEqual({ x: 0, y: -100 });
    expect(pointOn(1, 4, 0.5, 100).x).toBeCloseTo(50);
    expect(pointOn(2, 4, 1, 100).y).toBeCloseTo(100);
  });

  it('draws each value at its share of the scale, and none beyond it', () => {
    expect(outlineOf([5, 2.5, 9, 0], 5, 100)).toBe('0,-100 50,0 0,100 0,0');
  });

  it('leaves out what is not known', () => {
    expect(outlineOf([5, null, 5, null], 5, 100)).toBe('0,-100 0,100');
  });

  it('has a ring for each level of a short scale and five of a long one', () => {
    expect(ringsOf(5)).toEqual([1, 2, 3, 4, 5]);
    expect(ringsOf(100)).toEqual([20, 40, 60, 80, 100]);
  });
});

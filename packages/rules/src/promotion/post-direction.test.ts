import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ESELONS, POST_LEVELS } from '../terms.ts';
import { day } from '../testing/values.ts';
import { DIRECTIONS, directionOf, stepsUp } from './post-direction.ts';

const ON = day('2026-08-03');

describe('directionOf', () => {
  it.each([
    ['administrator', 'III.b', 'jpt-pratama', 'II.b', 'naik'],
    ['administrator', 'III.b', 'administrator', 'III.a', 'naik'],
    ['administrator', 'III.a', 'administrator', 'III.b', 'turun'],
    ['administrator', 'III.a', 'administrator', 'III.a', 'setara'],
    ['administrator', 'III.a', 'administrator', null, 'setara'],
    ['administrator', null, 'administrator', 'III.a', 'setara'],
    ['administrator', 'III.b', 'pengawas', 'IV.a', 'turun'],
    ['pelaksana', null, 'pengawas', 'IV.b', 'naik'],
    ['pengawas', 'IV.a', 'ahli-muda', null, 'setara'],
    ['pengawas', 'IV.a', 'ahli-madya', null, 'naik'],
    ['ahli-madya', null, 'administrator', 'III.a', 'setara'],
    ['ahli-pertama', null, 'pelaksana', null, 'setara'],
    ['ahli-utama', null, 'jpt-pratama', 'II.b', 'setara'],
    ['jpt-pratama', 'II.b', 'jpt-pratama', 'II.a', 'naik'],
  ] as const)('%s %s to %s %s: %s', (level, eselon, toLevel, toEselon, expected) => {
    expect(directionOf({ level, eselon }, { level: toLevel, eselon: toEselon }, ON)).toBe(expected);
  });

  it('turns round with the move', () => {
    const standing = fc.record({
      level: fc.constantFrom(...POST_LEVELS),
      eselon: fc.constantFrom(null, ...ESELONS),
    });
    const opposite = { naik: 'turun', turun: 'naik', setara: 'setara' } as const;
    fc.assert(
      fc.property(standing, standing, (from, to) => {
        const direction = directionOf(from, to, ON);
        expect(DIRECTIONS).toContain(direction);
        expect(directionOf(to, from, ON)).toBe(opposite[direction]);
        expect(directionOf(from, from, ON)).toBe('setara');
      }),
    );
  });
});

describe('stepsUp', () => {
  it('counts levels', () => {
    expect(stepsUp('pengawas', 'jpt-pratama', ON)).toBe(2);
    expect(stepsUp('jpt-pratama', 'administrator', ON)).toBe(-1);
    expect(stepsUp('mahir', 'pelaksana', ON)).toBe(0);
  });
});

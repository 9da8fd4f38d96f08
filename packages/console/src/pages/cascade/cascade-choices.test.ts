import { describe, expect, it } from 'vitest';
import { choicesQuery, chooseAt, readChoices, writeChoices } from './cascade-choices.ts';

const ANI = '197105101996031002';
const BEN = '197205101997031002';
const STEPS = [{ positionId: 'kepala' }, { positionId: 'kabid' }, { positionId: 'kasi' }];

describe('choices in the address', () => {
  it('are read as they were written', () => {
    const choices = [
      { positionId: 'kepala', nip: ANI },
      { positionId: 'kabid', nip: BEN },
    ];
    const params = writeChoices(new URLSearchParams('choice=old:1&on=2026-12-01'), choices);
    expect(readChoices(params)).toEqual(choices);
    expect(params.get('on')).toBe('2026-12-01');
    expect(choicesQuery(choices)).toBe(`kepala:${ANI},kabid:${BEN}`);
    expect(choicesQuery([])).toBeNull();
  });

  it('are left out where they are malformed or said twice', () => {
    const params = new URLSearchParams(
      `choice=kepala:${ANI}&choice=kepala:${BEN}&choice=kabid:12&choice=:${BEN}&choice=a:${BEN}:b`,
    );
    expect(readChoices(params)).toEqual([{ positionId: 'kepala', nip: ANI }]);
  });
});

describe('chooseAt', () => {
  it('keeps what was chosen before the step and drops what came after', () => {
    const choices = [
      { positionId: 'kepala', nip: ANI },
      { positionId: 'kasi', nip: ANI },
    ];
    expect(chooseAt(STEPS, choices, 'kabid', BEN)).toEqual([
      { positionId: 'kepala', nip: ANI },
      { positionId: 'kabid', nip: BEN },
    ]);
    expect(chooseAt(STEPS, choices, 'kepala', BEN)).toEqual([{ positionId: 'kepala', nip: BEN }]);
  });
});

import { describe, expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { applyStep, lastChangeOf, openSpell } from './membership.ts';

const enter = { step: 'enter', box: 8, level: 'instansi', postLevel: 'administrator' } as const;
const change = { step: 'change', box: 9, level: 'nasional' } as const;
const leave = { step: 'leave', reason: 'sanction', evidence: null } as const;

const inPool = applyStep(null, enter, day('2026-01-10'));

describe('a membership', () => {
  it('begins with a stay that lasts', () => {
    expect(inPool.spells).toEqual([
      {
        enteredOn: '2026-01-10',
        postLevel: 'administrator',
        box: 8,
        level: 'instansi',
        since: '2026-01-10',
        exit: null,
      },
    ]);
    expect(openSpell(inPool)).toBe(inPool.spells[0]);
    expect(lastChangeOf(inPool)).toBe('2026-01-10');
  });

  it('keeps the day of entry through a change', () => {
    const changed = applyStep(inPool, change, day('2026-03-01'));
    expect(changed.spells).toMatchObject([
      { enteredOn: '2026-01-10', postLevel: 'administrator', box: 9, level: 'nasional', since: '2026-03-01' },
    ]);
    expect(lastChangeOf(changed)).toBe('2026-03-01');
  });

  it('keeps what was when it ends, and begins another stay on return', () => {
    const out = applyStep(inPool, leave, day('2026-04-01'));
    expect(openSpell(out)).toBeNull();
    expect(lastChangeOf(out)).toBe('2026-04-01');
    expect(out.spells).toMatchObject([
      { enteredOn: '2026-01-10', box: 8, exit: { on: '2026-04-01', reason: 'sanction', evidence: null } },
    ]);
    const back = applyStep(out, enter, day('2026-10-01'));
    expect(back.spells[0]).toEqual(out.spells[0]);
    expect(back.spells[1]).toMatchObject({ enteredOn: '2026-10-01', exit: null });
  });

  it('never ends before it began', () => {
    expect(applyStep(inPool, leave, day('2025-12-31')).spells).toMatchObject([
      { exit: { on: '2026-01-10' } },
    ]);
  });

  it('stays as it is where nothing is asked', () => {
    expect(applyStep(inPool, { step: 'none' }, day('2027-01-01'))).toEqual(inPool);
    expect(applyStep(null, { step: 'none' }, day('2027-01-01'))).toEqual({ spells: [] });
    expect(openSpell(null)).toBeNull();
    expect(lastChangeOf({ spells: [] })).toBeNull();
  });

  it('cannot be entered twice, nor left or changed by somebody outside', () => {
    expect(() => applyStep(inPool, enter, day('2026-02-01'))).toThrow('Already in the pool');
    expect(() => applyStep(null, leave, day('2026-02-01'))).toThrow('Not in the pool');
    expect(() => applyStep({ spells: [] }, change, day('2026-02-01'))).toThrow('Not in the pool');
  });
});

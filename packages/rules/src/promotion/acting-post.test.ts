import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayBefore } from '../calendar.ts';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day, nip } from '../testing/values.ts';
import { actingDeadlines } from './acting-deadlines.ts';
import { type ActingScene, extendActing, lastActingDay, orderActing } from './acting-post.ts';

const ME = nip('197105101995031001');
const HOLDER = nip('197003011994031001');
const scene: ActingScene = {
  status: 'aktif',
  nip: ME,
  ownLevel: 'administrator',
  postLevel: 'jpt-pratama',
  holder: null,
};
const plt = { kind: 'plt', since: day('2026-08-03'), until: day('2026-11-02') } as const;
const plh = { ...plt, kind: 'plh' } as const;

describe('orderActing', () => {
  const order = (changes: Partial<ActingScene>, of: Parameters<typeof orderActing>[0] = plt) =>
    orderActing(of, { ...scene, ...changes });

  it('counts as what it is in the career', () => {
    expect(order({})).toEqual({ ok: true, value: 'plt-lebih-tinggi' });
    expect(order({ ownLevel: 'jpt-pratama' })).toEqual({ ok: true, value: 'plt-setara' });
    expect(order({ ownLevel: 'ahli-utama' })).toEqual({ ok: true, value: 'plt-setara' });
    expect(order({ holder: HOLDER }, plh)).toEqual({ ok: true, value: 'plh' });
  });

  it.each([
    ['pengawas', false],
    ['administrator', true],
    ['jpt-pratama', true],
    ['jpt-madya', false],
    [null, false],
  ] as const)('at most one level up and never down: %s for a JPT pratama: %s', (ownLevel, ok) => {
    const result = order({ ownLevel });
    expect(result.ok).toBe(ok);
    if (!ok) {
      expect(result).toEqual({ ok: false, error: { code: 'level', ownLevel, postLevel: 'jpt-pratama' } });
    }
  });

  it('lasts three months at most, its last day included', () => {
    expect(order({}, { ...plt, until: day('2026-11-03') })).toEqual({
      ok: false,
      error: { code: 'too-long', lastDay: '2026-11-02' },
    });
    expect(order({ holder: HOLDER }, { ...plh, until: day('2026-11-03') })).toMatchObject({
      ok: false,
      error: { code: 'too-long' },
    });
    expect(lastActingDay({ kind: 'plt', since: day('2025-11-30') })).toBe('2026-02-27');
    expect(lastActingDay({ kind: 'plt', since: day('2026-12-01') })).toBe('2027-02-28');
  });

  it.each([
    ['not-in-service', { status: 'cltn' }, plt],
    ['own-post', { holder: ME }, plt],
    ['own-post', { holder: ME }, plh],
    ['plt-post-held', { holder: HOLDER }, plt],
    ['plh-post-vacant', { holder: null }, plh],
  ] as const)('refuses: %s', (code, changes, of) => {
    expect(order(changes, of)).toEqual({ ok: false, error: { code } });
  });
});

describe('extendActing', () => {
  const running = { ...plt, extensions: 0 };

  it('adds three months once, counted from the beginning', () => {
    expect(extendActing(running, day('2027-02-02'))).toEqual({ ok: true, value: '2027-02-02' });
    expect(extendActing(running, day('2026-11-03'))).toEqual({ ok: true, value: '2026-11-03' });
    expect(extendActing(running, day('2027-02-03'))).toEqual({
      ok: false,
      error: { code: 'too-long', lastDay: '2027-02-02' },
    });
    expect(extendActing({ ...running, extensions: 1 }, day('2027-02-02'))).toEqual({
      ok: false,
      error: { code: 'no-extension', extensions: 1 },
    });
  });

  it('goes forward only', () => {
    for (const until of [running.until, dayBefore(running.until)]) {
      expect(extendActing(running, until)).toEqual({
        ok: false,
        error: { code: 'extension-backwards', until: '2026-11-02' },
      });
    }
  });

  it('is not for pelaksana harian', () => {
    expect(extendActing({ ...plh, extensions: 0 }, day('2026-12-01'))).toEqual({
      ok: false,
      error: { code: 'no-extension', extensions: 0 },
    });
  });

  it('never lets anybody act for more than six months', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (start, first, second) => {
          const since = addDays(day('2021-02-01'), start);
          const order = { kind: 'plt', since, until: addDays(since, first) } as const;
          const end = addDays(since, second);
          if (!orderActing(order, scene).ok) {
            expect(order.until >= addMonths(since, 3)).toBe(true);
            return;
          }
          const extended = extendActing({ ...order, extensions: 0 }, end);
          expect(extended.ok).toBe(end > order.until && end < addMonths(since, 6));
        },
      ),
    );
  });
});

describe('actingDeadlines', () => {
  it('names the last day while it lasts', () => {
    const actingPosts = [
      { id: 'plt-2026-08-03-kadis', until: day('2026-11-02'), endedOn: null },
      { id: 'plt-2025-01-01-kadis', until: day('2025-03-31'), endedOn: day('2025-03-31') },
    ];
    expect(
      actingDeadlines(
        { person: buildPerson(), dossier: { ...EMPTY_DOSSIER, actingPosts } },
        day('2026-09-01'),
        defaultRuleSet,
      ),
    ).toEqual([{ kind: 'akhir-plt', id: 'plt-2026-08-03-kadis', dueOn: '2026-11-02' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildLeave } from '../../testing/build-leave.ts';
import { day } from '../../testing/index.ts';
import { cancelLeave, decideLeave, shortenLeave } from './decide-leave.ts';
import { awayStatusOf, effectDueOn, followLeave } from './long-leave.ts';

const TODAY = day('2026-02-02');
const RULES = { longLeaveMonths: 6 };
const asked = buildLeave({ status: 'diajukan' });
const GRANT = { granted: true, decreeNumber: null, reason: null };

describe('decideLeave', () => {
  it('grants with a date and a number', () => {
    expect(decideLeave(asked, { ...GRANT, decreeNumber: '851/1' }, [asked], TODAY, RULES)).toEqual({
      ok: true,
      value: { ...asked, status: 'disetujui', decidedOn: TODAY, decreeNumber: '851/1', effect: 'tidak-ada' },
    });
  });

  it('refuses with a reason, and grants without one', () => {
    const no = { granted: false, decreeNumber: null, reason: 'kepentingan-dinas' } as const;
    expect(decideLeave(asked, no, [asked], TODAY, RULES)).toEqual({
      ok: true,
      value: { ...asked, status: 'ditolak', decidedOn: TODAY, refusalReason: 'kepentingan-dinas' },
    });
    expect(decideLeave(asked, { ...no, reason: null }, [], TODAY, RULES)).toMatchObject({
      error: { code: 'reason-required' },
    });
    expect(decideLeave(asked, { ...no, granted: true }, [], TODAY, RULES)).toMatchObject({
      error: { code: 'reason-not-allowed' },
    });
  });

  it('decides once', () => {
    expect(decideLeave(buildLeave(), GRANT, [], TODAY, RULES)).toEqual({
      ok: false,
      error: { code: 'not-now', status: 'disetujui' },
    });
  });

  it('grants CLTN by decree, and lets the record follow', () => {
    const cltn = { ...asked, kind: 'cltn' as const };
    expect(decideLeave(cltn, GRANT, [cltn], TODAY, RULES)).toMatchObject({
      error: { code: 'decree-required' },
    });
    expect(decideLeave(cltn, { ...GRANT, decreeNumber: 'SK' }, [cltn], TODAY, RULES)).toMatchObject({
      value: { status: 'disetujui', effect: 'menunggu' },
    });
  });
});

describe('cancelLeave', () => {
  it.each([
    ['diajukan', '2026-03-09', 'dibatalkan'],
    ['disetujui', '2026-03-01', 'dibatalkan'],
  ] as const)('%s, on %s: %s', (status, on, after) => {
    const leave = buildLeave({ status, effect: 'menunggu' });
    expect(cancelLeave(leave, day(on))).toMatchObject({ ok: true, value: { status: after, decidedOn: on } });
  });

  it('leaves the record alone after that', () => {
    const leave = buildLeave({ effect: 'menunggu' });
    expect(cancelLeave(leave, day('2026-03-01'))).toMatchObject({ value: { effect: 'tidak-ada' } });
  });

  it('comes too late on the first day, and for what is over', () => {
    expect(cancelLeave(buildLeave(), day('2026-03-02'))).toEqual({
      ok: false,
      error: { code: 'already-begun', from: '2026-03-02' },
    });
    expect(cancelLeave(buildLeave({ status: 'ditolak' }), TODAY)).toEqual({
      ok: false,
      error: { code: 'not-now', status: 'ditolak' },
    });
  });
});

describe('shortenLeave', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-05', true],
    ['2026-03-06', false],
  ])('to %s: %s', (lastDay, may) => {
    const shortened = shortenLeave(buildLeave(), day(lastDay));
    expect(shortened).toEqual(
      may
        ? { ok: true, value: buildLeave({ until: day(lastDay) }) }
        : { ok: false, error: { code: 'last-day', earliest: '2026-03-02', latest: '2026-03-06' } },
    );
  });

  it('shortens what was granted', () => {
    expect(shortenLeave(asked, day('2026-03-04'))).toEqual({
      ok: false,
      error: { code: 'not-now', status: 'diajukan' },
    });
  });
});

describe('awayStatusOf', () => {
  const ill = (from: string, until: string, id = from, before: string | null = null) =>
    buildLeave({ id, kind: 'sakit', from: day(from), until: day(until), extends: before });

  it('says CLTN of CLTN alone, however short', () => {
    expect(awayStatusOf(buildLeave({ kind: 'cltn' }), [], RULES)).toBe('cltn');
  });

  it.each([
    ['2026-08-31', null],
    ['2026-09-01', 'cuti-panjang'],
  ])('a leave from 2 March to %s: %s', (until, status) => {
    const leave = ill('2026-03-02', until);
    expect(awayStatusOf(leave, [leave], RULES)).toBe(status);
  });

  it('measures a leave with what it lengthens', () => {
    const first = ill('2026-03-02', '2026-07-31');
    const second = ill('2026-08-01', '2026-09-01', 'dua', '2026-03-02');
    expect(awayStatusOf(second, [first, second], RULES)).toBe('cuti-panjang');
    expect(awayStatusOf({ ...second, extends: null }, [first, second], RULES)).toBeNull();
  });
});

describe('followLeave', () => {
  const waiting = buildLeave({ kind: 'cltn', effect: 'menunggu' });
  const lasting = { ...waiting, effect: 'berlaku' as const };

  it.each([
    ['tidak-ada', null],
    ['menunggu', '2026-03-02'],
    ['berlaku', '2026-03-07'],
    ['selesai', null],
  ] as const)('%s is due %s', (effect, dueOn) => expect(effectDueOn({ ...waiting, effect })).toBe(dueOn));

  it('changes the kedudukan on the first day, and back on the day after the last', () => {
    expect(followLeave(waiting, 'cltn', 'aktif', day('2026-03-01'))).toBeNull();
    expect(followLeave(waiting, 'cltn', 'aktif', day('2026-03-02'))).toEqual({
      effect: 'berlaku',
      status: 'cltn',
    });
    expect(followLeave(waiting, 'cltn', 'aktif', day('2026-03-06'))).toEqual({
      effect: 'berlaku',
      status: 'cltn',
    });
    expect(followLeave(lasting, 'cltn', 'cltn', day('2026-03-06'))).toBeNull();
    expect(followLeave(lasting, 'cltn', 'cltn', day('2026-03-07'))).toEqual({
      effect: 'selesai',
      status: 'aktif',
    });
  });

  it('does nothing to whoever is away otherwise, has left, or came back before a run saw it', () => {
    expect(followLeave(waiting, 'cltn', 'mpp', day('2026-03-02'))).toEqual({
      effect: 'selesai',
      status: 'mpp',
    });
    expect(followLeave(waiting, 'cltn', 'aktif', day('2026-03-07'))).toEqual({
      effect: 'selesai',
      status: 'aktif',
    });
    expect(followLeave(lasting, 'cltn', 'pensiun', day('2026-03-07'))).toEqual({
      effect: 'selesai',
      status: 'pensiun',
    });
    expect(followLeave({ ...waiting, effect: 'selesai' }, 'cltn', 'aktif', day('2026-03-08'))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { IsoDate, Nip } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import { toNip } from '../identity/nip.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { type LiveVacancy, type PostOccupancy, reconcileVacancy } from './reconcile-vacancy.ts';

const day = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
};
const nip = (text: string): Nip => {
  const parsed = toNip(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const HEAD = nip('196609171990031001');
const OTHER = nip('197105101996031002');
const TODAY = day('2026-03-01');
const RETIRES = day('2026-10-01');

const post = (over: Partial<PostOccupancy> = {}): PostOccupancy => ({
  level: 'jpt-pratama',
  critical: false,
  holder: HEAD,
  holderRetires: RETIRES,
  vacantSince: null,
  ...over,
});
const vacancy = (over: Partial<LiveVacancy> = {}): LiveVacancy => ({
  status: 'forecast',
  cause: 'pensiun',
  effectiveDate: RETIRES,
  holder: HEAD,
  ...over,
});
const reconcile = (p: PostOccupancy, v: LiveVacancy | null, on = TODAY) =>
  reconcileVacancy(p, v, on, defaultRuleSet);

describe('reconcileVacancy', () => {
  it('forecasts the vacancy of a head who retires within the horizon', () => {
    expect(reconcile(post(), null)).toEqual({
      act: 'open',
      status: 'forecast',
      cause: 'pensiun',
      effectiveDate: RETIRES,
    });
  });

  it.each([
    ['on the last day of the horizon', '2028-03-01', 'open'],
    ['a day after the horizon', '2028-03-02', 'none'],
  ])('looks as far as the horizon: %s', (_, retires, act) => {
    expect(reconcile(post({ holderRetires: day(retires) }), null).act).toBe(act);
  });

  it('does nothing twice', () => {
    expect(reconcile(post(), vacancy())).toEqual({ act: 'none' });
  });

  it('follows a changed retirement date', () => {
    const later = day('2027-01-01');
    expect(reconcile(post({ holderRetires: later }), vacancy())).toEqual({
      act: 'change',
      status: 'forecast',
      effectiveDate: later,
    });
  });

  it('closes a forecast whose holder no longer retires in time', () => {
    expect(reconcile(post({ holderRetires: day('2031-01-01') }), vacancy())).toEqual({
      act: 'close',
      reason: 'holder-stays',
    });
  });

  it('closes a vacancy whose post somebody else holds now', () => {
    const filled = post({ holder: OTHER, holderRetires: day('2031-01-01') });
    expect(reconcile(filled, vacancy({ status: 'open' }))).toEqual({ act: 'close', reason: 'post-filled' });
  });

  it('opens the vacancy of a post that nobody holds', () => {
    const empty = post({ holder: null, holderRetires: null, vacantSince: day('2026-02-01') });
    expect(reconcile(empty, null)).toEqual({
      act: 'open',
      status: 'open',
      cause: 'lainnya',
      effectiveDate: '2026-02-01',
    });
    expect(reconcile(empty, vacancy())).toEqual({
      act: 'change',
      status: 'open',
      effectiveDate: '2026-02-01',
    });
    expect(reconcile(empty, vacancy({ status: 'open' }))).toEqual({ act: 'none' });
  });

  it('turns a forecast open on its day, while the holder still stands in the post', () => {
    expect(reconcile(post(), vacancy(), RETIRES)).toEqual({
      act: 'change',
      status: 'open',
      effectiveDate: RETIRES,
    });
  });

  it('leaves a vacancy that HR opened for another cause until the post is filled', () => {
    const planned = vacancy({ cause: 'mutasi', effectiveDate: day('2026-06-01') });
    const stays = post({ holderRetires: day('2035-01-01') });
    expect(reconcile(stays, planned)).toEqual({ act: 'none' });
    expect(reconcile(stays, planned, day('2026-06-01'))).toEqual({
      act: 'change',
      status: 'open',
      effectiveDate: '2026-06-01',
    });
  });

  it('watches succession levels and critical posts only', () => {
    const staff = post({ level: 'pelaksana', holder: null, vacantSince: TODAY });
    expect(reconcile(staff, null)).toEqual({ act: 'none' });
    expect(reconcile(staff, vacancy())).toEqual({ act: 'close', reason: 'no-succession-level' });
  });
});

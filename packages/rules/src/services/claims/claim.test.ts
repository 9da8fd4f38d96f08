import { describe, expect, it } from 'vitest';
import { day, nip } from '../../testing/index.ts';
import {
  advanceMatter,
  CLAIM_STATUSES,
  CLAIM_WAY,
  isSettled,
  LEGAL_AID_STATUSES,
  LEGAL_AID_WAY,
  type ProtectionClaim,
} from './claim.ts';

const TODAY = day('2026-11-24');
const claim = (status: ProtectionClaim['status'] = 'diajukan', on = '2026-11-02'): ProtectionClaim => ({
  id: 'k-1',
  nip: nip('197105101995031001'),
  kind: 'jkk',
  eventOn: day('2026-10-30'),
  status,
  steps: [{ status, on: day(on), letterNumber: null }],
});
const step = (
  status: ProtectionClaim['status'],
  on = '2026-11-10',
  letterNumber: string | null = '843/1',
) => ({
  status,
  on: day(on),
  letterNumber,
});

describe('advanceMatter', () => {
  it('goes on by one step, and keeps those before it', () => {
    const next = step('lengkap', '2026-11-10', null);
    expect(advanceMatter(CLAIM_WAY, claim(), next, TODAY)).toEqual({
      ok: true,
      value: { ...claim(), status: 'lengkap', steps: [...claim().steps, next] },
    });
  });

  it('leaves out no step and goes on after none that settles', () => {
    const WAY = {
      diajukan: ['lengkap', 'ditolak'],
      lengkap: ['dikirim', 'ditolak'],
      dikirim: ['dibayar', 'ditolak'],
      dibayar: [],
      ditolak: [],
    } as const;
    for (const from of CLAIM_STATUSES) {
      for (const to of CLAIM_STATUSES) {
        const advanced = advanceMatter(CLAIM_WAY, claim(from), step(to), TODAY);
        expect(advanced.ok, `${from} to ${to}`).toBe(WAY[from].some((next) => next === to));
        if (!advanced.ok) {
          expect(advanced.error).toEqual({ code: 'not-next', status: from, next: WAY[from] });
        }
      }
    }
  });

  it.each([
    ['2026-11-01', { code: 'before-last-step', earliest: '2026-11-02' }],
    ['2026-11-02', null],
    ['2026-11-24', null],
    ['2026-11-25', { code: 'future', latest: '2026-11-24' }],
  ])('on %s: %j', (on, fault) => {
    const advanced = advanceMatter(CLAIM_WAY, claim(), step('lengkap', on), TODAY);
    expect(advanced.ok ? null : advanced.error).toEqual(fault);
  });

  it('wants the letter where a step rests on one', () => {
    const without = (from: ProtectionClaim['status'], to: ProtectionClaim['status']) =>
      advanceMatter(CLAIM_WAY, claim(from), step(to, '2026-11-10', null), TODAY);
    expect(without('diajukan', 'lengkap').ok).toBe(true);
    for (const [from, to] of [
      ['lengkap', 'dikirim'],
      ['dikirim', 'dibayar'],
      ['dikirim', 'ditolak'],
    ] as const) {
      expect(without(from, to)).toEqual({ ok: false, error: { code: 'letter-required' } });
    }
  });

  it('takes a matter without a step yet', () => {
    expect(advanceMatter(CLAIM_WAY, { ...claim(), steps: [] }, step('lengkap'), TODAY).ok).toBe(true);
  });
});

describe('isSettled', () => {
  it('is where nothing may follow', () => {
    expect(CLAIM_STATUSES.filter((status) => isSettled(CLAIM_WAY, status))).toEqual(['dibayar', 'ditolak']);
    expect(LEGAL_AID_STATUSES.filter((status) => isSettled(LEGAL_AID_WAY, status))).toEqual([
      'selesai',
      'ditolak',
    ]);
  });

  it('follows legal aid from its grant to its end', () => {
    expect(LEGAL_AID_WAY.next.diajukan).toEqual(['diterima', 'ditolak']);
    expect(LEGAL_AID_WAY.next.diterima).toEqual(['selesai']);
    expect(LEGAL_AID_WAY.byLetter).toEqual(['diterima', 'ditolak']);
  });
});

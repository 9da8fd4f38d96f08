import { describe, expect, it } from 'vitest';
import { day, nip, position } from '../testing/values.ts';
import {
  considerTransfer,
  decideTransfer,
  TRANSFER_STATUSES,
  type TransferChoice,
  type TransferState,
  withdrawTransfer,
} from './transfer.ts';
import { type TransferScene, transferFate } from './transfer-effect.ts';

const TODAY = day('2026-08-03');
const proposed: TransferState = {
  status: 'diusulkan',
  proposedOn: day('2026-07-20'),
  proposedBy: 'hr',
  consideration: null,
};
const considered: TransferState = {
  ...proposed,
  status: 'dipertimbangkan',
  consideration: { meetingDate: day('2026-07-28'), recommendation: 'setuju', recordedBy: 'tpk' },
};
const choice: TransferChoice = { by: 'ppk', outcome: 'ditetapkan', reason: null, effectiveDate: TODAY };

describe('considerTransfer', () => {
  const consider = (state: TransferState, by: string, meeting: string) =>
    considerTransfer(state, by, day(meeting), TODAY);

  it('takes a meeting from the proposal to today', () => {
    const passes = { ok: true, value: 'dipertimbangkan' };
    expect(consider(proposed, 'tpk', '2026-07-20')).toEqual(passes);
    expect(consider(proposed, 'tpk', '2026-08-03')).toEqual(passes);
    const error = { code: 'meeting-date', from: '2026-07-20', until: '2026-08-03' };
    expect(consider(proposed, 'tpk', '2026-07-19')).toEqual({ ok: false, error });
    expect(consider(proposed, 'tpk', '2026-08-04')).toEqual({ ok: false, error });
  });

  it('is not for whoever proposed', () => {
    expect(consider(proposed, 'hr', '2026-07-28')).toEqual({ ok: false, error: { code: 'four-eyes' } });
  });

  it.each(TRANSFER_STATUSES.filter((status) => status !== 'diusulkan'))(
    'comes once: not when %s',
    (status) => {
      expect(consider({ ...proposed, status }, 'tpk', '2026-07-28')).toEqual({
        ok: false,
        error: { code: 'not-now', status },
      });
    },
  );
});

describe('decideTransfer', () => {
  const decide = (state: TransferState, changes: Partial<TransferChoice> = {}) =>
    decideTransfer(state, { ...choice, ...changes }, TODAY);
  const against: TransferState = {
    ...considered,
    consideration: { meetingDate: TODAY, recommendation: 'tidak-setuju', recordedBy: 'tpk' },
  };

  it('follows the consideration without a reason', () => {
    expect(decide(considered)).toEqual({ ok: true, value: 'ditetapkan' });
  });

  it('never comes before it', () => {
    expect(decide(proposed)).toEqual({ ok: false, error: { code: 'consideration-required' } });
  });

  it.each(TRANSFER_STATUSES.filter((status) => status !== 'diusulkan' && status !== 'dipertimbangkan'))(
    'comes once: not when %s',
    (status) => {
      expect(decide({ ...considered, status })).toEqual({ ok: false, error: { code: 'not-now', status } });
    },
  );

  it('is not for whoever proposed or considered', () => {
    for (const by of ['hr', 'tpk']) {
      expect(decide(considered, { by })).toEqual({ ok: false, error: { code: 'four-eyes' } });
    }
  });

  it('needs a reason against the consideration, and to refuse', () => {
    const lacking = { ok: false, error: { code: 'reason-required' } };
    expect(decide(against)).toEqual(lacking);
    expect(decide(considered, { outcome: 'ditolak', effectiveDate: null })).toEqual(lacking);
    expect(decide(against, { reason: 'Kebutuhan' })).toEqual({ ok: true, value: 'ditetapkan' });
    expect(decide(considered, { outcome: 'ditolak', effectiveDate: null, reason: 'Belum perlu' })).toEqual({
      ok: true,
      value: 'ditolak',
    });
  });

  it('takes effect from today on', () => {
    expect(decide(considered, { effectiveDate: day('2026-08-02') })).toEqual({
      ok: false,
      error: { code: 'date-too-early', earliest: '2026-08-03' },
    });
    expect(decide(considered, { effectiveDate: day('2027-01-01') }).ok).toBe(true);
  });
});

describe('withdrawTransfer', () => {
  it.each(TRANSFER_STATUSES)('from %s', (status) => {
    const open = status === 'diusulkan' || status === 'dipertimbangkan';
    expect(withdrawTransfer({ status })).toEqual(
      open ? { ok: true, value: 'dicabut' } : { ok: false, error: { code: 'not-now', status } },
    );
  });
});

describe('transferFate', () => {
  const scene: TransferScene = {
    nip: nip('197105101995031001'),
    effectiveDate: TODAY,
    fromPositionId: position('kabid-sd'),
    status: 'aktif',
    heldPositionId: position('kabid-sd'),
    holder: null,
    postDecided: false,
  };

  it('waits for its day', () => {
    expect(transferFate(scene, day('2026-08-02'))).toEqual({ fate: 'not-due' });
    expect(transferFate(scene, TODAY)).toEqual({ fate: 'apply' });
    expect(transferFate(scene, day('2026-09-01'))).toEqual({ fate: 'apply' });
  });

  it('waits while the post is held', () => {
    expect(transferFate({ ...scene, holder: nip('197003011994031001') }, TODAY)).toEqual({ fate: 'wait' });
  });

  it.each([
    ['tidak-dalam-kedinasan', { status: 'pensiun' }],
    ['tidak-dalam-kedinasan', { status: null }],
    ['jabatan-asal-berubah', { heldPositionId: position('lain') }],
    ['jabatan-asal-berubah', { heldPositionId: null }],
    ['jabatan-sudah-diputus', { postDecided: true }],
  ] as const)('is moot: %s', (because, changes) => {
    expect(transferFate({ ...scene, ...changes }, TODAY)).toEqual({ fate: 'moot', because });
    expect(transferFate({ ...scene, ...changes }, day('2026-08-02'))).toEqual({ fate: 'not-due' });
  });
});

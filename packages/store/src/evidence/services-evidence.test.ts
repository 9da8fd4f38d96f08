import { agency, day, nip } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { systemCommand } from '../command-request.ts';
import { type Change, commit } from '../commit.ts';
import { changeEntry } from '../register.ts';
import {
  protectionClaimRegister,
  retirementCaseRegister,
  serviceRequestRegister,
} from '../registers/services-registers.ts';
import { MemoryTable } from '../testing/index.ts';
import { gatherServicesEvidence } from './services-evidence.ts';

const JAYAPURA = agency('kota-jayapura');
const TODAY = day('2026-11-24');
const who = nip('197105101995031001');

const store = async (changes: readonly Change[]): Promise<MemoryTable> => {
  const table = new MemoryTable();
  const cause = systemCommand('test', {
    agency: JAYAPURA,
    now: '2026-11-24T00:00:00.000Z',
    correlationId: 'test',
  });
  const result = await commit(table, cause, changes);
  expect(result).toEqual({ committed: true });
  return table;
};

const claim = (id: string, status: 'diajukan' | 'dikirim' | 'dibayar' | 'ditolak', on = '2026-05-01') =>
  changeEntry(
    protectionClaimRegister,
    JAYAPURA,
    null,
    {
      id,
      nip: who,
      kind: 'jkk',
      eventOn: day('2026-04-01'),
      status,
      steps: [{ status, on: day(on), letterNumber: null }],
    },
    { type: 'protection-claim.filed.v1', data: { nip: who, claimId: id } },
  );

const request = (id: string, promisedOn: string, answeredOn: string | null) =>
  changeEntry(
    serviceRequestRegister,
    JAYAPURA,
    null,
    {
      id,
      nip: who,
      kind: 'surat-keterangan',
      note: null,
      openedOn: day('2025-01-01'),
      promisedOn: day(promisedOn),
      answeredOn: answeredOn === null ? null : day(answeredOn),
      outcome: answeredOn === null ? null : ('selesai' as const),
      documentNumber: null,
    },
    { type: 'service-request.opened.v1', data: { nip: who, requestId: id, promisedOn: day(promisedOn) } },
  );

const over = (id: string, tmt: string, decree: 'sebelum-tmt' | 'sesudah-tmt' | 'belum-ada' | null) =>
  changeEntry(
    retirementCaseRegister,
    JAYAPURA,
    null,
    { id, nip: who, tmtPensiun: day(tmt), overdueSteps: [], decree },
    {
      type: 'retirement-case.closed.v1',
      data: { nip: who, tmtPensiun: day(tmt), year: 2026, decree: decree ?? 'belum-ada' },
    },
  );

describe('gatherServicesEvidence', () => {
  it('counts what is settled, in time, and decreed before TMT', async () => {
    const table = await store([
      claim('a', 'diajukan'),
      claim('b', 'dikirim'),
      claim('c', 'dibayar'),
      claim('d', 'ditolak'),
      claim('e', 'dibayar', '2026-11-25'),
      request('in-time', '2026-10-01', '2026-09-30'),
      request('late', '2026-10-01', '2026-10-02'),
      request('long-ago', '2025-10-01', '2025-11-23'),
      request('open', '2026-11-24', null),
      request('forgotten', '2026-11-23', null),
      over('p', '2026-03-01', 'sebelum-tmt'),
      over('q', '2026-04-01', 'sesudah-tmt'),
      over('r', '2026-11-01', 'belum-ada'),
      over('s', '2026-12-01', null),
      over('t', '2025-12-01', 'sebelum-tmt'),
    ]);
    expect(await gatherServicesEvidence(table, JAYAPURA, TODAY)).toEqual(
      [
        { code: 'klaim-perlindungan', value: 2, of: 4, source: '/v1/protection-claims' },
        {
          code: 'layanan-tepat-waktu',
          value: 1,
          of: 3,
          source: '/v1/service-requests?from=2025-11-24&to=2026-11-24',
        },
        { code: 'pensiun-tepat-waktu', value: 1, of: 3, source: '/v1/retirement-outcomes?year=2026' },
      ].map((item) => ({ ...item, measure: 'share', asOf: TODAY })),
    );
  });

  it('has nothing to show of an agency that has nothing, in three shares of nothing', async () => {
    const evidence = await gatherServicesEvidence(new MemoryTable(), JAYAPURA, TODAY);
    expect(evidence.map(({ value, of }) => [value, of])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

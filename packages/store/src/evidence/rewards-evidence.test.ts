import { type IsoDate, parseIsoDate, toAgencyId, toNip } from '@kotak9/rules';
import { expect, it } from 'vitest';
import { systemCommand } from '../command-request.ts';
import { type Change, commit } from '../commit.ts';
import { changeEntry } from '../register.ts';
import { type CaseData, changeCase } from '../registers/discipline-registers.ts';
import { tppClassRegister } from '../registers/pay-registers.ts';
import { awardProposalRegister } from '../registers/rewards-registers.ts';
import { MemoryTable } from '../testing/index.ts';
import { gatherRewardsEvidence } from './rewards-evidence.ts';

const valid = <T>(value: T | null): T => {
  if (value === null) throw new Error('not valid');
  return value;
};
const AGENCY = valid(toAgencyId('kota-jayapura'));
const NIP = valid(toNip('197105101996031002'));
const day = (text: string): IsoDate => valid(parseIsoDate(text));

const table = new MemoryTable();
const enter = async (change: Change): Promise<void> => {
  const cause = systemCommand('test', {
    agency: AGENCY,
    now: '2026-08-03T01:00:00.000Z',
    correlationId: 'c-1',
  });
  expect((await commit(table, cause, [change])).committed).toBe(true);
};

const tppClass = (year: number, kelas: number, performance: number): Change =>
  changeEntry(
    tppClassRegister,
    AGENCY,
    null,
    {
      id: `kelas-${kelas}`,
      year,
      kelas,
      base: 0,
      criteria: {
        'beban-kerja': 1,
        'prestasi-kerja': performance,
        'tempat-bertugas': 0,
        'kondisi-kerja': 0,
        'kelangkaan-profesi': 0,
        'pertimbangan-objektif-lainnya': 0,
      },
      decreeNumber: 'uji',
    },
    { type: 'tpp-class.set.v1', data: { year, id: `kelas-${kelas}` } },
  );

const proposal = (id: string, proposedOn: string): Change =>
  changeEntry(
    awardProposalRegister,
    AGENCY,
    null,
    {
      id,
      nip: NIP,
      years: 10,
      proposedOn: day(proposedOn),
      status: 'diusulkan',
      decidedOn: null,
      decreeNumber: null,
    },
    { type: 'award-proposal.made.v1', data: { nip: NIP, id } },
  );

const disciplineCase = (id: string, stage: CaseData['stage']): Change =>
  changeCase(
    AGENCY,
    null,
    {
      id,
      nip: NIP,
      reportedOn: day('2026-07-01'),
      article: 'ps-4-f',
      absence: null,
      stage,
      summonses: [],
      examinedOn: null,
      decision: null,
      appeals: [],
      closedOn: null,
      closingReason: null,
    },
    { type: 'discipline-case.reported.v1', data: { caseId: id, stage } },
  );

it('counts classes that pay performance, proposals of the year and cases that a decision ended', async () => {
  const asOf = day('2026-08-03');
  const gathered = () => gatherRewardsEvidence(table, AGENCY, asOf);
  const found = (items: Awaited<ReturnType<typeof gathered>>) =>
    items.map(({ code, measure, value, of, source }) => [code, measure, value, of, source]);

  expect(found(await gathered())).toEqual([
    ['tpp-kinerja', 'share', 0, 0, '/v1/tpp/2026/classes'],
    ['satyalancana', 'count', 0, null, '/v1/award-proposals/2026'],
    ['data-pelanggaran', 'share', 0, 0, '/v1/discipline-cases/summary'],
  ]);
  for (const change of [
    tppClass(2026, 7, 1),
    tppClass(2026, 8, 0),
    tppClass(2025, 9, 1),
    proposal('a', '2026-01-01'),
    proposal('b', '2026-12-31'),
    proposal('c', '2025-12-31'),
    proposal('d', '2027-01-01'),
    disciplineCase('dis-1', 'diperiksa'),
    disciplineCase('dis-2', 'diputuskan'),
    disciplineCase('dis-3', 'tidak-terbukti'),
    disciplineCase('dis-4', 'dibatalkan'),
  ]) {
    await enter(change);
  }
  expect(found(await gathered())).toEqual([
    ['tpp-kinerja', 'share', 1, 2, '/v1/tpp/2026/classes'],
    ['satyalancana', 'count', 2, null, '/v1/award-proposals/2026'],
    ['data-pelanggaran', 'share', 2, 4, '/v1/discipline-cases/summary'],
  ]);
});

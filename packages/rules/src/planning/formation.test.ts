import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, unit } from '../testing/values.ts';
import { approveFormation, fillFormation, rejectFormation } from './decide-formation.ts';
import type { FormationProposal } from './formation.ts';
import type { ProjectionRow } from './project-posts.ts';
import { proposeFormation } from './propose-formation.ts';

const UNIT = unit('dinas-pendidikan');
const RULES = { structuralLevels: ['pengawas'] } as const;

const row = (shortages: readonly (number | null)[], changes: Partial<ProjectionRow> = {}): ProjectionRow => ({
  unitId: UNIT,
  jabatanId: 'guru.ahli-pertama',
  title: 'Guru',
  level: 'ahli-pertama',
  kelas: 8,
  counted: [],
  years: shortages.map((shortage, at) => ({
    year: 2027 + at,
    opening: 0,
    retiring: 0,
    otherLeavers: 0,
    inflow: 0,
    closing: 0,
    need: shortage,
    shortage,
  })),
  ...changes,
});

const proposal = (changes: Partial<FormationProposal> = {}): FormationProposal => ({
  id: 'p',
  year: 2027,
  unitId: UNIT,
  jabatanId: 'guru.ahli-pertama',
  title: 'Guru',
  level: 'ahli-pertama',
  kelas: 8,
  employmentType: 'pns',
  education: { lowest: 's1', majors: [] },
  projection: { firstYear: 2027, id: 'pro-1' },
  proposed: 2,
  beyondNeed: 0,
  reason: null,
  proposedOn: day('2026-08-03'),
  proposedBy: 'hr-1',
  status: 'diusulkan',
  approved: null,
  approvalNumber: null,
  decidedOn: null,
  decisionReason: null,
  filled: 0,
  ...changes,
});

const ask = (number: number, year = 2027, reason: string | null = null) => ({ year, number, reason });
const lackingIn = (
  shortages: readonly number[],
  year: number,
  others: readonly FormationProposal[] = [],
  changes: Partial<ProjectionRow> = {},
) => {
  const asked = proposeFormation(row(shortages, changes), ask(1_000, year), others, RULES);
  return asked.ok || asked.error.code !== 'beyond-need' ? asked : asked.error.lacking;
};

describe('proposeFormation', () => {
  it('asks for as many as are lacking, and one more only with a reason', () => {
    const short = row([3, 3, 3, 3, 3]);
    expect(proposeFormation(short, ask(3), [], RULES)).toEqual({ ok: true, value: { beyondNeed: 0 } });
    expect(proposeFormation(short, ask(4), [], RULES)).toEqual({
      ok: false,
      error: { code: 'beyond-need', lacking: 3 },
    });
    expect(proposeFormation(short, ask(4, 2027, 'Sekolah baru'), [], RULES)).toEqual({
      ok: true,
      value: { beyondNeed: 1 },
    });
  });

  it.each([2026, 2032])('refuses %i, which is not projected', (year) => {
    expect(proposeFormation(row([1, 1, 1, 1, 1]), ask(1, year), [], RULES)).toEqual({
      ok: false,
      error: { code: 'year-not-projected', first: 2027, last: 2031 },
    });
  });

  it.each([2027, 2031])('takes %i, an end of the projection', (year) => {
    expect(proposeFormation(row([1, 1, 1, 1, 1]), ask(1, year), [], RULES).ok).toBe(true);
  });

  it('refuses whatever has no years', () => {
    expect(proposeFormation(row([]), ask(1), [], RULES)).toMatchObject({
      error: { code: 'year-not-projected' },
    });
  });

  it('refuses a structural post and a need that nobody knows', () => {
    expect(proposeFormation(row([1], { level: 'pengawas' }), ask(1), [], RULES)).toEqual({
      ok: false,
      error: { code: 'structural' },
    });
    expect(proposeFormation(row([null]), ask(1, 2027, 'Perlu'), [], RULES)).toEqual({
      ok: false,
      error: { code: 'need-unknown' },
    });
  });

  it('leaves no later year above its need: the least shortage from then on counts', () => {
    expect(lackingIn([3, 1, 4, 4, 4], 2027)).toBe(1);
    expect(lackingIn([3, 1, 4, 4, 4], 2029)).toBe(4);
  });

  it.each([
    ['a proposal of the year', proposal(), 3],
    ['one of an earlier year', proposal({ year: 2026 }), 3],
    ['a granted one by what was granted', proposal({ status: 'disetujui', approved: 1 }), 4],
    ['a refused one', proposal({ status: 'ditolak' }), 5],
    ['one of a later year, since both end up there', proposal({ year: 2028 }), 3],
  ] as const)('takes off %s', (_, other, lacking) => {
    expect(lackingIn([5, 5, 5, 5, 5], 2027, [other])).toBe(lacking);
  });

  it('does not take off again what the projection counts, of the same year', () => {
    const others = [proposal({ status: 'disetujui', approved: 2 })];
    expect(lackingIn([5, 5], 2027, others, { counted: ['2027/p'] })).toBe(5);
    expect(lackingIn([5, 5], 2027, others, { counted: ['2026/p'] })).toBe(3);
  });

  it('takes off a later proposal in its own year only, and one of the year at once', () => {
    expect(lackingIn([2, 5, 5], 2027, [proposal({ year: 2028, proposed: 3 })])).toBe(2);
    expect(lackingIn([5, 9, 9], 2027, [proposal()])).toBe(3);
  });

  it('lacks nobody rather than less than nobody', () => {
    expect(lackingIn([1, 1], 2027, [proposal({ proposed: 5 })])).toBe(0);
  });

  it('never grants more than any later year lacks', () => {
    const shortages = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    const year = fc.integer({ min: 2027, max: 2031 });
    fc.assert(
      fc.property(shortages, year, fc.integer({ min: 1, max: 12 }), (lacking, asked, number) => {
        const answer = proposeFormation(row(lacking), ask(number, asked), [], RULES);
        expect(answer.ok).toBe(number <= Math.min(...lacking.slice(asked - 2027)));
      }),
    );
  });
});

const TODAY = day('2026-11-02');
const approval = { approved: 2, approvalNumber: 'B/1740/2026', decidedOn: TODAY };

describe('the decision of the minister', () => {
  it('grants what was proposed, or less', () => {
    expect(approveFormation(proposal(), approval, TODAY)).toEqual({
      ok: true,
      value: proposal({ ...approval, status: 'disetujui' }),
    });
    expect(approveFormation(proposal(), { ...approval, approved: 1 }, TODAY).ok).toBe(true);
    expect(approveFormation(proposal(), { ...approval, approved: 3 }, TODAY)).toEqual({
      ok: false,
      error: { code: 'too-many', most: 2 },
    });
  });

  it('refuses with a reason', () => {
    const rejection = { approvalNumber: null, decisionReason: 'Anggaran', decidedOn: TODAY };
    expect(rejectFormation(proposal(), rejection, TODAY)).toEqual({
      ok: true,
      value: proposal({ ...rejection, status: 'ditolak' }),
    });
    expect(rejectFormation(proposal({ status: 'ditolak' }), rejection, TODAY)).toEqual({
      ok: false,
      error: { code: 'not-now', status: 'ditolak' },
    });
  });

  it.each([
    ['2026-08-02', false],
    ['2026-08-03', true],
    ['2026-11-02', true],
    ['2026-11-03', false],
  ] as const)('decided on %s: %s', (on, accepted) => {
    const decidedOn = day(on);
    const rejection = { approvalNumber: null, decisionReason: 'Anggaran', decidedOn };
    expect(approveFormation(proposal(), { ...approval, decidedOn }, TODAY).ok).toBe(accepted);
    const refused = rejectFormation(proposal(), rejection, TODAY);
    expect(refused.ok).toBe(accepted);
    if (!refused.ok) {
      expect(refused.error).toEqual({ code: 'date', first: '2026-08-03', last: '2026-11-02' });
    }
  });

  it.each(['disetujui', 'ditolak'] as const)('is not given twice: %s', (status) => {
    expect(approveFormation(proposal({ status }), approval, TODAY)).toEqual({
      ok: false,
      error: { code: 'not-now', status },
    });
  });
});

describe('fillFormation', () => {
  const granted = proposal({ status: 'disetujui', approved: 2 });

  it('counts up to what was granted', () => {
    expect(fillFormation(granted, 2)).toEqual({ ok: true, value: { ...granted, filled: 2 } });
    expect(fillFormation(granted, 3)).toEqual({ ok: false, error: { code: 'too-many', most: 2 } });
  });

  it.each(['diusulkan', 'ditolak'] as const)('is for granted ones, not %s', (status) => {
    expect(fillFormation(proposal({ status, approved: 2 }), 1)).toEqual({
      ok: false,
      error: { code: 'not-now', status },
    });
    expect(fillFormation(proposal({ status: 'disetujui', approved: null }), 0).ok).toBe(false);
  });
});

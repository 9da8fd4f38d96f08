import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { day, nip, unit } from '../testing/values.ts';
import type { FormationProposal } from './formation.ts';
import { mapJabatan } from './map-jabatan.ts';
import { type JabatanOutlook, projectJabatan } from './project-jabatan.ts';
import { type ProjectionFacts, projectPosts, projectWithInflow } from './project-posts.ts';
import { projectionTotals } from './projection-totals.ts';
import { retiringByYear } from './retiring-by-year.ts';

const UNIT = unit('dinas-pendidikan');
const GURU = 'guru.ahli-pertama';
const { planning } = defaultRuleSet;
const NO_RATE = { otherLeaversPerThousand: null };

const outlook = (changes: Partial<JabatanOutlook> = {}): JabatanOutlook => ({
  need: 10,
  stock: 9,
  retiring: new Map(),
  otherLeavers: null,
  inflow: new Map(),
  ...changes,
});

describe('projectJabatan', () => {
  it('11b: leavers 0, 2, 1, 0, 1 of 9 leave a shortage of 1, 3, 4, 4, 5', () => {
    const retiring = new Map([
      [2027, 2],
      [2028, 1],
      [2030, 1],
    ]);
    const years = projectJabatan(outlook({ retiring }), 2026, 2026, NO_RATE);
    expect(years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(years.map(({ closing }) => closing)).toEqual([9, 7, 6, 6, 5]);
    expect(years.map(({ shortage }) => shortage)).toEqual([1, 3, 4, 4, 5]);
  });

  it('goes through the years before the first one without showing them', () => {
    const retiring = new Map([
      [2026, 1],
      [2027, 2],
    ]);
    const [first, ...rest] = projectJabatan(outlook({ retiring }), 2026, 2027, NO_RATE);
    expect(first).toMatchObject({ year: 2027, opening: 8, retiring: 2, closing: 6 });
    expect(rest.map(({ year }) => year)).toEqual([2028, 2029, 2030, 2031]);
  });

  it('adds who comes and takes off who is expected to leave', () => {
    const [first] = projectJabatan(
      outlook({ inflow: new Map([[2026, 4]]), otherLeavers: new Map([[2026, 2]]) }),
      2026,
      2026,
      NO_RATE,
    );
    expect(first).toEqual({
      year: 2026,
      opening: 9,
      retiring: 0,
      otherLeavers: 2,
      inflow: 4,
      closing: 11,
      need: 10,
      shortage: 0,
    });
  });

  it('lets nobody leave who is not there', () => {
    const [first] = projectJabatan(
      outlook({ stock: 2, retiring: new Map([[2026, 1]]), otherLeavers: new Map([[2026, 5]]) }),
      2026,
      2026,
      NO_RATE,
    );
    expect(first).toMatchObject({ retiring: 1, otherLeavers: 1, closing: 0 });
  });

  it('carries the rest of a rate over: 120 per thousand of 9 is one a year but for the last', () => {
    const years = projectJabatan(outlook(), 2026, 2026, { otherLeaversPerThousand: 120 });
    expect(years.map(({ otherLeavers }) => otherLeavers)).toEqual([1, 1, 0, 1, 1]);
  });

  it('prefers named leavers to the rate, also where nobody is named for a year', () => {
    const years = projectJabatan(outlook({ otherLeavers: new Map([[2028, 1]]) }), 2026, 2026, {
      otherLeaversPerThousand: 1000,
    });
    expect(years.map(({ otherLeavers }) => otherLeavers)).toEqual([0, 0, 1, 0, 0]);
  });

  it('knows no shortage without a need', () => {
    const [first] = projectJabatan(outlook({ need: null }), 2026, 2026, NO_RATE);
    expect(first).toMatchObject({ need: null, shortage: null });
  });

  it('balances every year, each opens as the last one closed, and nobody is lost', () => {
    const byYear = fc
      .array(fc.tuple(fc.integer({ min: 2026, max: 2032 }), fc.nat(5)), { maxLength: 6 })
      .map((entries) => new Map(entries));
    const cases = fc.record({
      need: fc.option(fc.nat(30)),
      stock: fc.nat(30),
      retiring: byYear,
      otherLeavers: fc.option(byYear),
      inflow: byYear,
    });
    const rate = fc.option(fc.nat(1000));
    fc.assert(
      fc.property(cases, fc.integer({ min: 2026, max: 2028 }), rate, (input, firstYear, perThousand) => {
        const years = projectJabatan(input, 2026, firstYear, { otherLeaversPerThousand: perThousand });
        expect(years.length).toBe(5);
        for (const [at, year] of years.entries()) {
          expect(year.closing).toBe(year.opening - year.retiring - year.otherLeavers + year.inflow);
          expect(year.closing).toBeGreaterThanOrEqual(0);
          expect(year.opening).toBe(years[at - 1]?.closing ?? year.opening);
          expect(year.shortage).toBe(input.need === null ? null : Math.max(0, input.need - year.closing));
        }
      }),
    );
  });
});

describe('retiringByYear', () => {
  const [a, b, c, d] = [
    nip('197105101996031002'),
    nip('197205101997031002'),
    nip('197305101998032001'),
    nip('197405101999031002'),
  ] as const;

  it('counts by the year of the TMT: 31 December is still served, 1 January is the next year', () => {
    const tmt = new Map([
      [a, day('2027-01-01')],
      [b, day('2026-12-01')],
      [c, day('2027-12-01')],
    ]);
    expect([...retiringByYear([a, b, c, d], tmt, 2026)]).toEqual([
      [2027, 2],
      [2026, 1],
    ]);
  });

  it('counts whoever is overdue in the current year', () => {
    expect([...retiringByYear([a], new Map([[a, day('2025-12-01')]]), 2026)]).toEqual([[2026, 1]]);
  });

  it('follows BUP through 29 February: TMT 2028-03-01 is 2028', () => {
    expect([...retiringByYear([a], new Map([[a, day('2028-03-01')]]), 2026)]).toEqual([[2028, 1]]);
  });
});

const holders = [nip('197105101996031002'), nip('197205101997031002')] as const;

const facts = (changes: Partial<ProjectionFacts> = {}): ProjectionFacts => ({
  currentYear: 2026,
  firstYear: 2027,
  jabatan: mapJabatan(
    [
      ...holders.map((holder) => ({
        unitId: UNIT,
        title: 'Guru',
        level: 'ahli-pertama' as const,
        kelas: 8,
        holder,
      })),
      { unitId: UNIT, title: 'Arsiparis', level: 'terampil', kelas: 6, holder: null },
    ],
    [
      {
        unitId: UNIT,
        id: GURU,
        title: 'Guru',
        level: 'ahli-pertama',
        tasks: [{ volume: 4, minutes: 75_000 }],
        evaluationScore: null,
      },
    ],
    planning,
  ),
  tmtPensiun: new Map([[holders[0], day('2028-02-01')]]),
  formations: [],
  inflow: [],
  leavers: [],
  ...changes,
});

const formation = (changes: Partial<FormationProposal> = {}): FormationProposal => ({
  id: `${UNIT}.${GURU}.pppk`,
  year: 2027,
  unitId: UNIT,
  jabatanId: GURU,
  title: 'Guru',
  level: 'ahli-pertama',
  kelas: 8,
  employmentType: 'pppk',
  education: { lowest: 's1', majors: [] },
  projection: { firstYear: 2027, id: 'pro-1' },
  proposed: 2,
  beyondNeed: 0,
  reason: null,
  proposedOn: day('2026-11-02'),
  proposedBy: 'hr-1',
  status: 'disetujui',
  approved: 2,
  approvalNumber: 'B/1/2026',
  decidedOn: day('2026-11-20'),
  decisionReason: null,
  filled: 0,
  ...changes,
});

const guruOf = (rows: ReturnType<typeof projectPosts>) => {
  const row = rows.find(({ jabatanId }) => jabatanId === GURU);
  if (!row) throw new Error('no such row');
  return row;
};
const inflowOf = (changes: Partial<ProjectionFacts>) =>
  guruOf(projectPosts(facts(changes), planning)).years.map(({ inflow }) => inflow);

describe('projectPosts', () => {
  it('projects each jabatan from its own holders', () => {
    const rows = projectPosts(facts(), planning);
    expect(rows.map(({ jabatanId }) => jabatanId)).toEqual([GURU, 'arsiparis.terampil']);
    expect(guruOf(rows)).toMatchObject({ title: 'Guru', level: 'ahli-pertama', kelas: 8, counted: [] });
    expect(guruOf(rows).years.map(({ retiring, shortage }) => [retiring, shortage])).toEqual([
      [0, 2],
      [1, 3],
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
    expect(rows[1]?.years[0]).toMatchObject({ opening: 0, need: null, shortage: null });
  });

  it('counts granted formasi less those filled, with what is planned beside', () => {
    const inflow = [
      { unitId: UNIT, jabatanId: GURU, year: 2027, number: 1 },
      { unitId: UNIT, jabatanId: GURU, year: 2029, number: 1 },
    ];
    expect(inflowOf({ formations: [formation({ filled: 1 })], inflow })).toEqual([2, 0, 1, 0, 0]);
    expect(guruOf(projectPosts(facts({ formations: [formation()] }), planning)).counted).toEqual([
      `2027/${UNIT}.${GURU}.pppk`,
    ]);
  });

  it.each([
    ['proposed only', { status: 'diusulkan', approved: null }],
    ['refused', { status: 'ditolak', approved: null }],
    ['of a year gone', { year: 2025 }],
    ['beyond the five years', { year: 2032 }],
    ['of another jabatan', { jabatanId: 'guru.ahli-muda' }],
    ['of another unit', { unitId: unit('bkpsdm') }],
  ] as const)('does not count a formasi %s', (_, changes) => {
    const row = guruOf(projectPosts(facts({ formations: [formation(changes)] }), planning));
    expect(row.counted).toEqual([]);
    expect(row.years.map(({ inflow }) => inflow)).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts the last of the five years, and a formasi of this year before the first', () => {
    expect(inflowOf({ formations: [formation({ year: 2031 })] })).toEqual([0, 0, 0, 0, 2]);
    const [first] = guruOf(projectPosts(facts({ formations: [formation({ year: 2026 })] }), planning)).years;
    expect(first?.opening).toBe(4);
  });

  it('takes the leavers that are expected by name', () => {
    const leavers = [{ unitId: UNIT, jabatanId: GURU, year: 2027, number: 1 }];
    const rule = { ...planning, otherLeaversPerThousand: 500 };
    const rows = projectPosts(facts({ leavers }), rule);
    expect(guruOf(rows).years.map(({ otherLeavers }) => otherLeavers)).toEqual([1, 0, 0, 0, 0]);
    expect(guruOf(projectPosts(facts(), rule)).years[0]?.opening).toBe(1);
  });
});

describe('projectWithInflow', () => {
  const change = { unitId: UNIT, jabatanId: GURU, year: 2027, number: 5 };

  it('puts the number in place of all that would come in that year, and leaves other years', () => {
    const input = facts({
      formations: [formation()],
      inflow: [{ ...change, year: 2028, number: 1 }],
    });
    const changed = guruOf(projectWithInflow(input, [change], planning));
    expect(changed.years.map(({ inflow }) => inflow)).toEqual([5, 1, 0, 0, 0]);
  });

  it('without a change is the projection itself', () => {
    expect(projectWithInflow(facts(), [], planning)).toEqual(projectPosts(facts(), planning));
  });

  it('never makes a shortage greater by letting more people come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2026, max: 2031 }), fc.nat(9), fc.nat(9), (year, some, more) => {
        const shortagesWith = (number: number) =>
          guruOf(projectWithInflow(facts(), [{ ...change, year, number }], planning)).years.map(
            ({ shortage }) => shortage ?? 0,
          );
        const fewer = shortagesWith(some);
        for (const [at, shortage] of shortagesWith(some + more).entries())
          expect(shortage).toBeLessThanOrEqual(fewer[at] ?? 0);
      }),
    );
  });
});

describe('projectionTotals', () => {
  it('adds the years of all jabatan; what is unknown adds nothing, and surplus makes up for no shortage', () => {
    const [first] = projectionTotals(projectPosts(facts(), planning));
    expect(first).toEqual({
      year: 2027,
      opening: 2,
      retiring: 0,
      otherLeavers: 0,
      inflow: 0,
      closing: 2,
      need: 4,
      shortage: 2,
    });
  });

  it('adds who retires, leaves and comes', () => {
    const planned = [{ unitId: UNIT, jabatanId: GURU, year: 2028, number: 1 }];
    const [, second] = projectionTotals(projectPosts(facts({ inflow: planned, leavers: planned }), planning));
    expect(second).toMatchObject({ retiring: 1, otherLeavers: 1, inflow: 1, closing: 1 });
  });

  it('is empty for nothing', () => {
    expect(projectionTotals([])).toEqual([]);
  });
});

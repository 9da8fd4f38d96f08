import { describe, expect, it } from 'vitest';
import { EMPTY_DOSSIER } from '../../dossier.ts';
import { defaultRuleSet } from '../../policy/default-rule-set.ts';
import type { PostLevel } from '../../terms.ts';
import { buildPerson, day, position } from '../../testing/index.ts';
import { wealthReportDeadlines } from './report-deadlines.ts';
import { reportDueOn, reportKindOf, type WealthReport, yearsToReport } from './wealth-report.ts';

const report = (year: number): WealthReport => ({
  id: String(year),
  nip: buildPerson().nip,
  year,
  kind: 'lhkpn',
  submittedOn: day(`${year + 1}-03-01`),
  receiptNumber: 'x',
});
const at = (level: PostLevel) => {
  const { post } = buildPerson();
  return buildPerson({ post: post && { ...post, level } });
};

describe('reportKindOf', () => {
  const { services } = defaultRuleSet;
  it('is LHKPN for JPT and for posts that the policy names', () => {
    expect(reportKindOf(at('jpt-pratama'), services)).toBe('lhkpn');
    expect(reportKindOf(at('administrator'), services)).toBe('lhkasn');
    const lhkpn = { levels: [], positions: [position('kabid-sd')] };
    expect(reportKindOf(at('administrator'), { lhkpn })).toBe('lhkpn');
    expect(reportKindOf(buildPerson({ post: null }), { lhkpn })).toBe('lhkasn');
  });
});

describe('reportDueOn', () => {
  it('is 31 March of the year after', () => {
    expect(reportDueOn('lhkpn', 2026)).toBe('2027-03-31');
    expect(reportDueOn('lhkasn', 2027)).toBe('2028-03-31');
  });

  it('is nothing before the first table', () => {
    expect(reportDueOn('lhkpn', 2016)).toBe('2017-03-31');
    expect(reportDueOn('lhkpn', 2015)).toBeNull();
  });
});

describe('yearsToReport', () => {
  const since = day('1995-03-01');
  it.each([
    ['2026-12-31', [], [2025, 2026]],
    ['2027-01-01', [], [2026, 2027]],
    ['2026-12-31', [2025], [2026]],
    ['2026-12-31', [2022, 2024], [2023, 2025, 2026]],
    ['2026-12-31', [2025, 2026], []],
  ])('on %s, with %j reported: %j', (today, reported, years) => {
    expect(yearsToReport(reported.map(report), since, day(today))).toEqual(years);
  });

  it('begins with the year of the appointment', () => {
    expect(yearsToReport([], day('2026-05-01'), day('2026-12-31'))).toEqual([2026]);
    expect(yearsToReport([], day('2028-05-01'), day('2026-12-31'))).toEqual([]);
  });
});

describe('wealthReportDeadlines', () => {
  const deadlines = (person: ReturnType<typeof buildPerson>, reported: readonly number[] = []) =>
    wealthReportDeadlines(
      { person, dossier: { ...EMPTY_DOSSIER, wealthReports: reported.map(report) } },
      day('2026-11-24'),
      defaultRuleSet,
    );

  it('keeps what is past and not met, beside the next', () => {
    expect(deadlines(at('jpt-pratama'))).toEqual([
      { kind: 'lhkpn', id: '2025', dueOn: '2026-03-31' },
      { kind: 'lhkpn', id: '2026', dueOn: '2027-03-31' },
    ]);
    expect(deadlines(at('pelaksana'), [2025])).toEqual([{ kind: 'lhkasn', id: '2026', dueOn: '2027-03-31' }]);
  });

  it('asks nothing of who has left, and all of who is away', () => {
    expect(deadlines({ ...at('jpt-pratama'), status: 'pensiun' })).toEqual([]);
    expect(deadlines({ ...at('jpt-pratama'), status: 'cuti-panjang' })).toHaveLength(2);
  });
});

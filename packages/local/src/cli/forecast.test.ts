import { defaultRuleSet, latestStart } from '@kotak9/rules';
import { day, position } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../city/generate-city.ts';
import { assignmentOf, benchOf, cascadeOf, forecastCity, mostTelling } from './forecast-city.ts';
import { parseForecastFlags } from './forecast-flags.ts';
import { reportAssignment, reportBench, reportCascade, reportForecast } from './forecast-report.ts';

const today = day('2026-11-24');
const city = generateCity({ people: 1500, seed: DEFAULT_SEED, today });
const outlook = forecastCity(city, today, 2, defaultRuleSet);
const { forecast } = outlook;

describe('flags of npm run forecast', () => {
  it('have defaults, and are read', () => {
    expect(parseForecastFlags([])).toEqual({
      ok: true,
      flags: { years: 2, people: 1500, asOf: undefined, cascade: undefined },
    });
    const given = ['--years', '5', '--people=60', '--as-of', '2028-02-29', '--cascade', 'sekretaris-daerah'];
    expect(parseForecastFlags(given)).toEqual({
      ok: true,
      flags: { years: 5, people: 60, asOf: '2028-02-29', cascade: 'sekretaris-daerah' },
    });
  });

  it.each([
    [['--years', '0'], '--years takes a whole number from 1 to 5'],
    [['--years', '6'], '--years'],
    [['--people', '0'], '--people'],
    [['--as-of', '2027-02-29'], '--as-of'],
    [['--cascade', 'a b'], '--cascade'],
    [['--yeras', '2'], '--yeras'],
    [['extra'], 'extra'],
  ])('%j is refused, with the usage', (given, why) => {
    const parsed = parseForecastFlags(given);
    expect(parsed.ok ? '' : parsed.problem).toContain(why);
    expect(parsed.ok ? '' : parsed.problem).toContain('Usage: npm run forecast');
  });
});

describe('the sample city', () => {
  it('forecasts exactly the retirements of its heads, counted by hand from their birth dates', () => {
    const heads = city.people.filter(({ post }) => post?.level === 'jpt-pratama');
    const byHand = heads
      .map(({ birthDate, post }) => {
        const [year = 0, month = 0] = birthDate.split('-').map(Number);
        const tmt =
          month === 12 ? `${year + 61}-01-01` : `${year + 60}-${String(month + 1).padStart(2, '0')}-01`;
        return [post?.positionId, tmt] as const;
      })
      .filter(([, tmt]) => tmt < forecast.until)
      .toSorted();
    const found = forecast.entries
      .filter(({ level }) => level === 'jpt-pratama')
      .flatMap(({ positionId, cause, date, others }) =>
        [{ cause, date }, ...others]
          .filter((one) => one.cause === 'pensiun')
          .map((one) => [positionId, one.date] as const),
      )
      .toSorted();
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(byHand);
  });

  it('shows the whole chain of a retirement', () => {
    const id = mostTelling(forecast) ?? expect.unreachable();
    expect(forecast.entries.find(({ positionId }) => positionId === id)?.cause).toBe('pensiun');
    const chain = cascadeOf(outlook, id, defaultRuleSet) ?? expect.unreachable();
    expect(chain.steps.length).toBeGreaterThan(1);
    expect(chain.steps[0]?.post.level).toBe('jpt-pratama');
    const lines = reportCascade(chain);
    expect(lines[0]).toBe(`Cascade of ${chain.steps.length} posts, ends: ${chain.end}`);
    expect(lines).toHaveLength(chain.steps.length + 1);
    for (const [at, { successor }] of chain.steps.entries()) {
      expect(lines[at + 1]).toContain(successor === null ? '<- nobody' : successor.nip);
    }
    expect(cascadeOf(outlook, position('tidak-ada'), defaultRuleSet)).toBeNull();
  });

  it('prints every vacancy with its latest start', () => {
    const lines = reportForecast(forecast, defaultRuleSet);
    expect(lines[0]).toContain(`from 2026-11-24 until before 2028-11-24: ${forecast.entries.length}`);
    for (const { date, level, title } of forecast.entries) {
      const { startBy } = latestStart(date, level, defaultRuleSet);
      expect(lines.some((line) => line.startsWith(`${date}  ${startBy}`) && line.includes(title))).toBe(true);
    }
  });

  it('says which vacancies are frozen', () => {
    const window = {
      from: day('2026-01-01'),
      until: day('2030-01-01'),
      legalBasis: 'UU 10/2016 Ps 71(2)',
      permission: 'Menteri Dalam Negeri',
    };
    const frozen = { ...defaultRuleSet, forecast: { ...defaultRuleSet.forecast, freezeWindows: [window] } };
    const lines = reportForecast(forecast, frozen);
    expect(
      lines.filter((line) => line.includes('frozen until 2030-01-01: Menteri Dalam Negeri')),
    ).toHaveLength(forecast.entries.length);
  });

  it('shows coverage before and after everybody counts once', () => {
    const assignment = assignmentOf(outlook, defaultRuleSet);
    const { coverage, posts } = assignment;
    expect(coverage.posts).toBe(forecast.entries.length);
    const used = posts.flatMap(({ assigned }) => (assigned ? [assigned.nip] : []));
    expect(new Set(used).size).toBe(used.length);
    const [head] = reportAssignment(assignment);
    expect(head).toContain(`${coverage.alone} with candidates`);
    expect(head).toContain(`${coverage.distinct} with somebody`);
  });

  it('shows the bench, and each post that is left bare', () => {
    const bench = benchOf(outlook, defaultRuleSet);
    const { alone, distinct, bare } = bench.coverage;
    expect(distinct).toBeLessThan(alone);
    const lines = reportBench(bench);
    expect(lines).toContain(`Left bare: ${bare.length}`);
    expect(lines.filter((line) => line.includes('all needed elsewhere'))).toHaveLength(bare.length);
    for (const { of } of [...bench.byLevel, ...bench.byUnit]) {
      expect(lines.some((line) => line.startsWith(`  ${of}`))).toBe(true);
    }
  });
});

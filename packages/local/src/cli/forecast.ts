import { defaultRuleSet } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import { DEFAULT_SEED, generateCity } from '../city/generate-city.ts';
import { assignmentOf, benchOf, cascadeOf, forecastCity, mostTelling } from './forecast-city.ts';
import { parseForecastFlags } from './forecast-flags.ts';
import { reportAssignment, reportBench, reportCascade, reportForecast } from './forecast-report.ts';

const print = (lines: readonly string[]): void => console.log(`${lines.join('\n')}\n`);

/** Says on the error stream how long something took. */
function timed<T>(what: string, act: () => T): T {
  const started = performance.now();
  const result = act();
  console.error(`  ${what} in ${Math.round(performance.now() - started)} ms`);
  return result;
}

/** `npm run forecast`: what falls vacant in the sample city, who follows whom, and how strong its bench is. */
function main(): number {
  const parsed = parseForecastFlags(process.argv.slice(2));
  if (!parsed.ok) {
    console.error(parsed.problem);
    return 2;
  }
  const { years, people, cascade } = parsed.flags;
  const today = parsed.flags.asOf ?? localDate(new Date().toISOString());
  const city = generateCity({ people, seed: DEFAULT_SEED, today });
  const outlook = timed('forecast', () => forecastCity(city, today, years, defaultRuleSet));
  print(reportForecast(outlook.forecast, defaultRuleSet));

  const positionId = cascade ?? mostTelling(outlook.forecast);
  const chain = positionId && cascadeOf(outlook, positionId, defaultRuleSet);
  if (chain) print(reportCascade(chain));
  else if (cascade !== undefined) {
    console.error(`--cascade names no position of this city: ${cascade}`);
    return 2;
  }
  print(reportAssignment(timed('assignment', () => assignmentOf(outlook, defaultRuleSet))));
  print(reportBench(timed('bench', () => benchOf(outlook, defaultRuleSet))));
  return 0;
}

process.exitCode = main();

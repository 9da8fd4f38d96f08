import {
  type CheckedPerson,
  dataReadinessOf,
  defaultRuleSet,
  preflightBatches,
  type UnitId,
} from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import { compareFindings, type FaultRow } from '../city/faults/compare-findings.ts';
import { type City, generateCity } from '../city/generate-city.ts';
import { type PreflightFlags, parsePreflightFlags } from './preflight-flags.ts';

const { preflight } = defaultRuleSet;

const print = (line: string): void => console.log(line);
const percent = (value: number | null): string => (value === null ? '–' : `${value.toFixed(1)} %`);

/** `npm run preflight`: the pre-flight of the sample city against the faults planted in it. */
function report({ people, seed, asOf }: PreflightFlags): number {
  const date = asOf ?? localDate(new Date().toISOString());
  const city = generateCity({ people, seed, today: date });
  const { checked, rows } = compareFindings(city, date);
  print(`Pre-flight of ${people} people (seed ${seed}) on ${date}\n`);
  printRows(rows);
  printReadiness(city, checked);
  for (const purpose of ['simata', 'i-mut'] as const) {
    const batches = preflightBatches(checked, purpose, preflight);
    const entries = batches.flatMap((batch) => batch.entries);
    const free = entries.filter(({ state }) => state === 'free').length;
    print(`${purpose}: ${batches.length} batches, ${free} free to go, ${entries.length - free} held back`);
  }
  const missed = rows.flatMap((row) => row.missed);
  const extra = rows.flatMap((row) => row.extra);
  print(`\n${missed.length} planted faults missed, ${extra.length} findings that nobody planted`);
  return missed.length + extra.length === 0 ? 0 : 1;
}

function printRows(rows: readonly FaultRow[]): void {
  print(columns('finding', 'severity', 'planted', 'found', 'missed', 'extra'));
  for (const { code, severity, planted, found, missed, extra } of rows) {
    print(columns(code, severity, planted, found, missed.length, extra.length));
  }
  const sum = (of: (row: FaultRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const missed = sum((row) => row.missed.length);
  const extra = sum((row) => row.extra.length);
  print(
    columns(
      'together',
      '',
      sum((row) => row.planted),
      sum((row) => row.found),
      missed,
      extra,
    ),
  );
}

function columns(code: string, severity: string, ...numbers: readonly (string | number)[]): string {
  const cells = numbers.map((cell) => String(cell).padStart(8));
  return `  ${code.padEnd(26)}${severity.padEnd(10)}${cells.join('')}`;
}

/** Units at the top with everything below them, the least ready first. */
function printReadiness({ units }: City, checked: readonly CheckedPerson[]): void {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const topOf = (id: UnitId): UnitId => {
    const parent = parents.get(id) ?? null;
    return parent === null ? id : topOf(parent);
  };
  const byTop = Map.groupBy(checked, ({ unitId }) => topOf(unitId));
  const rows = [...byTop].map(([id, people]) => ({ id, ...dataReadinessOf(people, preflight) }));
  print('\nReadiness by unit: people, without a blocking finding, weighted score');
  for (const { id, people, share, score } of rows.sort((a, b) => (a.share ?? 0) - (b.share ?? 0))) {
    print(
      `  ${id.padEnd(44)}${String(people).padStart(6)}${percent(share).padStart(10)}${score?.toFixed(1).padStart(8)}`,
    );
  }
  const { people, share, score } = dataReadinessOf(checked, preflight);
  print(
    `  ${'together'.padEnd(44)}${String(people).padStart(6)}${percent(share).padStart(10)}${score?.toFixed(1).padStart(8)}\n`,
  );
}

const parsed = parsePreflightFlags(process.argv.slice(2));
if (parsed.ok) {
  process.exitCode = report(parsed.flags);
} else {
  console.error(parsed.problem);
  process.exitCode = 2;
}

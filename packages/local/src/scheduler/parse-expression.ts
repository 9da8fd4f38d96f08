import { Cron } from 'croner';

/** When a schedule is due. */
export interface Expression {
  /** First due time after the given one; undefined when there is none. */
  nextAfter(after: Date): Date | undefined;
}

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Highest value of each cron() field, for `start/step`, which croner wants as a range. */
const highest = [59, 23, 31, 12, 7, 2199];

function parseRate(argument: string): Expression {
  const [, count = '', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(argument) ?? [];
  const period = Number(count) * (unitMs[unit] ?? 0);
  if (period === 0) throw new Error(`rate(${argument}) is not a rate such as rate(5 minutes)`);
  return { nextAfter: (after) => new Date(after.getTime() + period) };
}

function translateField(field: string, at: number): string {
  if (field === '?') return '*';
  const stepped = field.replaceAll(/(^|,)(\d+)\/(\d+)/g, `$1$2-${highest[at]}/$3`);
  const isWeekday = at === 4;
  if (isWeekday && stepped === 'L') return '7';
  return isWeekday ? stepped.replaceAll(/(\d|[A-Z]{3})L\b/gi, '$1#L') : stepped;
}

function parseCron(argument: string, timeZone: string): Expression {
  const fields = argument.trim().split(/\s+/);
  if (fields.length !== 6) throw new Error(`cron(${argument}) has ${fields.length} fields instead of 6`);
  const isFree = (field: string | undefined) => field === '?' || field === '*';
  if (!isFree(fields[2]) && !isFree(fields[4])) {
    throw new Error(`cron(${argument}) gives both a day of the month and a day of the week; one must be ?`);
  }
  const pattern = ['0', ...fields.map(translateField)].join(' ');
  return fromCroner(new Cron(pattern, { timezone: timeZone, alternativeWeekdays: true, mode: '7-part' }));
}

function parseAt(argument: string, timeZone: string): Expression {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(argument)) {
    throw new Error(`at(${argument}) is not a time such as at(2027-03-01T00:00:00)`);
  }
  return fromCroner(new Cron(argument, { timezone: timeZone }));
}

const fromCroner = (cron: Cron): Expression => ({ nextAfter: (after) => cron.nextRun(after) ?? undefined });

/** Translates a schedule expression of EventBridge Scheduler. Throws naming the expression when it is none. */
export function parseExpression(expression: string, timeZone: string): Expression {
  const [, kind = '', argument = ''] = /^(cron|rate|at)\((.*)\)$/.exec(expression) ?? [];
  if (kind === 'cron') return parseCron(argument, timeZone);
  if (kind === 'rate') return parseRate(argument);
  if (kind === 'at') return parseAt(argument, timeZone);
  throw new Error(`schedule expression "${expression}" is neither cron(), rate() nor at()`);
}

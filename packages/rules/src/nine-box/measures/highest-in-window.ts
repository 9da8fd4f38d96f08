import type { IsoDate } from '../../brands.ts';
import { addYears } from '../../calendar.ts';
import type { Timeline } from '../reading.ts';

interface DatedRecord<Term extends string> {
  readonly id: string;
  readonly level: Term;
  readonly date: IsoDate;
}

/**
 * The highest of the records of the last years: penghargaan and penugasan tim kerja. A record counts from its date
 * through the day before the anniversary that ends the window; of equal ones the latest stands for them.
 */
export function measureHighestInWindow<Term extends string>(
  records: readonly DatedRecord<Term>[],
  rule: { readonly scale: Readonly<Record<Term, number>>; readonly windowYears: number },
  sourcePrefix: string,
): Timeline {
  const endOf = ({ date }: DatedRecord<Term>): IsoDate => addYears(date, rule.windowYears);
  const bestFirst = [...records].sort(
    (a, b) => rule.scale[b.level] - rule.scale[a.level] || compare(b.date, a.date) || compare(a.id, b.id),
  );

  return {
    at: (asOf) => {
      const begun = bestFirst.filter(({ date }) => date <= asOf);
      const best = begun.find((record) => asOf < endOf(record));
      if (best) {
        return {
          kind: 'found',
          raw: best.level,
          value: rule.scale[best.level],
          source: [`${sourcePrefix}/${best.id}`],
        };
      }
      const since = begun.map(endOf).sort().at(-1);
      return since === undefined ? { kind: 'absent' } : { kind: 'expired', since };
    },
    turningDays: () => records.flatMap((record) => [record.date, endOf(record)]),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

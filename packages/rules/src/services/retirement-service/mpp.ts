import type { IsoDate } from '../../brands.ts';
import { addMonths, laterDate, parseIsoDate } from '../../calendar.ts';
import { count, type Guard, list, object, parsed, text } from '../../policy/guard.ts';
import { readTable } from '../../policy/read-table.ts';
import data from '../tables/mpp.json' with { type: 'json' };

interface MppRules {
  readonly validFrom: IsoDate;
  readonly source: string;
  readonly longestMonths: number;
  readonly applyMonthsBefore: number;
}

const shape: Guard<{ readonly versions: readonly MppRules[] }> = object<{ versions: readonly MppRules[] }>({
  versions: list(
    object<MppRules>({
      validFrom: parsed(parseIsoDate, 'a date'),
      source: text,
      longestMonths: count(120),
      applyMonthsBefore: count(120),
    }),
  ),
});
const { versions } = readTable(shape, data);

/**
 * The first day on which masa persiapan pensiun may begin for whoever applies on a day: at most a year before TMT
 * pensiun, and a month after the application (PP 11/2017 Ps 350; Peraturan BKN 2/2019).
 *
 * @returns null where that leaves no day before TMT pensiun, or no rule held
 */
export function earliestMpp(tmtPensiun: IsoDate, appliedOn: IsoDate): IsoDate | null {
  const rules = versions.findLast(({ validFrom }) => validFrom <= appliedOn);
  if (rules === undefined) return null;
  const earliest = laterDate(
    addMonths(tmtPensiun, -rules.longestMonths),
    addMonths(appliedOn, rules.applyMonthsBefore),
  );
  return earliest < tmtPensiun ? earliest : null;
}

import type { IsoDate } from '../brands.ts';
import { addMonths, dayAfter, firstOfNextMonth, laterDate, yearOf } from '../calendar.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import { servedBy } from '../services/leave/service-time.ts';
import { PREDIKATS } from '../terms.ts';
import { stepsOf } from './base-pay.ts';
import { type PayAnchor, type PayRecords, payAnchor } from './pay-standing.ts';
import { payTableOn } from './pay-table.ts';

/** Why a raise that is due is not given yet. */
export const KGB_OBSTACLES = ['predikat-belum-ada', 'predikat-kurang', 'hukuman-berjalan'] as const;
export type KgbObstacle = (typeof KGB_OBSTACLES)[number];

/** Why there is none to come. */
export const NO_KGB = ['tidak-aktif', 'tanpa-golongan', 'tabel-tidak-ada', 'puncak', 'pensiun'] as const;
export type NoKgb = (typeof NO_KGB)[number];

export interface NextKgb {
  /** First of the month in which masa kerja golongan is full. */
  readonly dueOn: IsoDate;
  /** The day from which it is to be given as things stand: later than `dueOn` where something is in its way. */
  readonly effectiveOn: IsoDate;
  /** Years of masa kerja golongan that it is given for. */
  readonly years: number;
  /** Rupiah a month from then on, by the table of today. */
  readonly amount: number;
  readonly obstacles: readonly KgbObstacle[];
}

export type KgbOutlook = { readonly next: NextKgb } | { readonly next: null; readonly because: NoKgb };

type Person = Pick<
  PersonInputs,
  | 'nip'
  | 'employmentType'
  | 'rank'
  | 'status'
  | 'birthDate'
  | 'post'
  | 'bupOverride'
  | 'performance'
  | 'discipline'
>;
type Rules = Pick<RuleSet, 'retirement' | 'rewards'>;

const none = (because: NoKgb): KgbOutlook => ({ next: null, because });

/** The first of a month on a day or after it. */
const firstFrom = (day: IsoDate): IsoDate => (day.endsWith('-01') ? day : firstOfNextMonth(day));

/**
 * Kenaikan gaji berkala (PP 7/1977 Ps 11–13): due when masa kerja golongan reaches the next step of the table, if the
 * last rating before suffices. Where it does not, it is put off by a year at a time, and the time put off counts
 * for the next one. Steps without a decree before it are taken as given, since nobody recorded that they were not.
 */
export function nextKgb(person: Person, records: PayRecords, today: IsoDate, ruleSet: Rules): KgbOutlook {
  if (person.status !== 'aktif' && person.status !== 'mpp') return none('tidak-aktif');
  const standing = payAnchor(person, records, today);
  if (!standing.ok) return none('tanpa-golongan');
  const table = payTableOn(person.employmentType, today);
  if (table === null) return none('tabel-tidak-ada');
  const anchor = standing.value;
  const dueOn = (years: number): IsoDate =>
    firstFrom(servedBy(records.leaves, anchor.on, years * 12 - anchor.months, today));
  const step = stepsOf(table, anchor.grade).find(([years]) => isAhead(anchor, years, dueOn(years), today));
  if (step === undefined) return none('puncak');
  const [years, amount] = step;
  const day = dueOn(years);
  const retirement = retirementOf(person, ruleSet);
  if (retirement !== null && retirement.tmtPensiun <= day) return none('pensiun');
  return { next: { dueOn: day, years, amount, ...standingInTheWay(person, day, today, ruleSet) } };
}

const isAhead = ({ basis, months }: PayAnchor, years: number, dueOn: IsoDate, today: IsoDate): boolean =>
  basis === 'decree' ? years * 12 > months : dueOn >= today;

function standingInTheWay(
  { performance, discipline }: Person,
  dueOn: IsoDate,
  today: IsoDate,
  { rewards: { kgb } }: Rules,
): Pick<NextKgb, 'effectiveOn' | 'obstacles'> {
  const rated = performance
    .filter(({ year }) => year < yearOf(dueOn))
    .toSorted((one, other) => one.year - other.year)
    .at(-1);
  const falls = rated !== undefined && isBelow(rated.predikat, kgb.minimumPredikat);
  const served = discipline
    .filter(({ level, from, until }) => kgb.delayedBy.includes(level) && from <= dueOn && dueOn <= until)
    .map(({ until }) => firstFrom(dayAfter(until)));
  const obstacles: readonly KgbObstacle[] = [
    ...(rated === undefined ? (['predikat-belum-ada'] as const) : []),
    ...(falls ? (['predikat-kurang'] as const) : []),
    ...(served.length > 0 ? (['hukuman-berjalan'] as const) : []),
  ];
  const afterRating = falls ? nextReview(dueOn, today) : dueOn;
  return { effectiveOn: served.reduce(laterDate, afterRating), obstacles };
}

const isBelow = (one: (typeof PREDIKATS)[number], minimum: (typeof PREDIKATS)[number]): boolean =>
  PREDIKATS.indexOf(one) > PREDIKATS.indexOf(minimum);

/** Put off for a year, and for another each time that nothing has changed. */
function nextReview(dueOn: IsoDate, today: IsoDate): IsoDate {
  let review = addMonths(dueOn, 12);
  while (review <= today) review = addMonths(review, 12);
  return review;
}

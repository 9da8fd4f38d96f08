import { type Refusal, refuse } from '@kotak9/contracts';
import { addYears, dayBefore, FORECAST_YEARS, type IsoDate } from '@kotak9/rules';

interface Period {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
}

/** The days asked for: from today for a year unless others are named, at most as far as a forecast reaches. */
export const readPeriod = (
  asked: { readonly from?: IsoDate | undefined; readonly to?: IsoDate | undefined },
  today: IsoDate,
): { readonly period: Period } | { readonly refusal: Refusal } => {
  const last = dayBefore(addYears(today, FORECAST_YEARS.most));
  const from = asked.from ?? today;
  const to = asked.to ?? dayBefore(addYears(from, 1));
  if (to < from) return { refusal: outside('query.to', from, last) };
  if (from < today || from > last) return { refusal: outside('query.from', today, last) };
  if (asked.to !== undefined && to > last) return { refusal: outside('query.to', from, last) };
  return { period: { from, to } };
};

const outside = (field: string, first: IsoDate, last: IsoDate): Refusal =>
  refuse('request/invalid', {}, [
    {
      field,
      code: 'outside-forecast',
      message: {
        id: `Harus tanggal dari ${first} sampai ${last}.`,
        en: `Must be a date from ${first} to ${last}.`,
      },
    },
  ]);

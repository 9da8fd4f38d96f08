import { type Refusal, refuse } from '@kotak9/contracts';
import { type IsoDate, yearOf } from '@kotak9/rules';
import type { InputContext } from './input-kind.ts';

const future = (field: string): Refusal =>
  refuse('request/invalid', {}, [
    {
      field,
      code: 'future',
      message: { id: 'Tidak boleh di masa depan.', en: 'Must not lie in the future.' },
    },
  ]);

/** Nothing that has not happened yet can be recorded as a result. */
export const refuseFutureDate = (field: string, date: IsoDate, { today }: InputContext): Refusal | null =>
  date > today ? future(field) : null;

export const refuseFutureYear = (field: string, year: number, { today }: InputContext): Refusal | null =>
  year > yearOf(today) ? future(field) : null;

/** Part of an id: what is left of a name when everything but letters and digits becomes a dash. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

import * as z from 'zod';
import { CalendarDate, NipText, PositionSlug, UnitSlug, VacancySlug } from '../schemas/primitives.ts';
import { VACANCY_CAUSES } from '../schemas/succession.ts';
import { PostLevel } from '../schemas/terms.ts';
import { personal } from './catalogue-personal.ts';

/** What the events' data are made of, each field with its meaning: the pages for subscribers are written from it. */
export const Nip = NipText.meta({
  ...personal('nip'),
  description: 'The civil servant concerned: NIP PNS or NI PPPK',
});
export const Unit = UnitSlug.meta({ description: 'The unit (OPD)' });
export const Position = PositionSlug.meta({ description: 'The position (jabatan)' });
export const Holder = NipText.nullable().meta({
  ...personal('nip'),
  description: 'Who holds the position after the change; null while vacant',
});
export const HeldPosition = PositionSlug.nullable().meta({
  ...personal('post'),
  description: 'The position that the person holds; null if none',
});
export const Fields = z
  .array(z.string())
  .meta({ description: 'Names of the fields that were sent; their values are read from the API' });
export const TmtPensiun = CalendarDate.meta({
  ...personal('date-of-birth'),
  description: 'First day of retirement (TMT pensiun)',
});
export const InputsVersion = z
  .number()
  .int()
  .meta({ description: 'Version of the record that it was computed from' });
export const Levels = z
  .array(PostLevel)
  .meta({ ...personal('post'), description: 'Level of the post held, and the one before if it changed' });
export const Decree = z.string().meta({ description: 'Number of the decree (SK)' });
export const List = z.string().meta({ description: 'The succession list of the vacancy' });
export const Shortlisted = z
  .number()
  .int()
  .meta({ description: 'How many are on the shortlist, at most three' });

/** An input of a person was recorded or corrected; what it says is read from the API. */
export const recorded = {
  nip: Nip,
  id: z.string().meta({ description: 'Id of the entry among those of its kind' }),
  corrected: z.boolean().meta({ description: 'true: it replaces the entry with this id; false: it is new' }),
};

export const vacancy = {
  vacancyId: VacancySlug.meta({ description: 'The vacancy' }),
  positionId: Position,
};

export const comingVacancy = {
  ...vacancy,
  cause: z.enum(VACANCY_CAUSES).meta({ description: 'Why the position falls vacant' }),
  effectiveDate: CalendarDate.meta({ description: 'First day without a holder' }),
};

export const list = {
  ...vacancy,
  listId: List,
  contentHash: z
    .string()
    .meta({ description: 'SHA-256 of the canonical content of the list: equal hashes, equal lists' }),
};

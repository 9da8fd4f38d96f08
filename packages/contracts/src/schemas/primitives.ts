import type { AgencyId, IsoDate, Nip, PositionId, RuleSetId, UnitId, VacancyId } from '@kotak9/rules';
import { parseIsoDate, parseNip } from '@kotak9/rules';
import * as z from 'zod';

/** The one place where a checked string gains its brand. */
const branded = <T extends string>(schema: z.ZodType<string, string>): z.ZodType<T, string> =>
  schema as z.ZodType<T, string>;

const id = <T extends string>(name: string, example: string, longest = 64) =>
  branded<T>(
    z
      .string()
      .max(longest)
      .regex(/^[a-z0-9][a-z0-9._-]*$/, { error: 'id' })
      .meta({
        description: `${name}: lower-case letters, digits, dot, dash, underscore`,
        examples: [example],
      }),
  );

export const AgencySlug = id<AgencyId>('Agency id', 'kota-jayapura');
export const UnitSlug = id<UnitId>('Unit (OPD) id', 'bkpsdm');
export const PositionSlug = id<PositionId>('Position id', 'kepala-dinas-pendidikan');
export const VacancySlug = id<VacancyId>('Vacancy id', 'vac-kepala-dinas-pendidikan-1', 80);
export const RuleSetSlug = id<RuleSetId>('Rule set id', 'bkn-411-2025');

/** A calendar date that exists, `YYYY-MM-DD`. */
export const CalendarDate = branded<IsoDate>(
  z
    .string()
    .refine((text) => parseIsoDate(text) !== null, { error: 'date' })
    .meta({ format: 'date', examples: ['2025-01-10'] }),
);

/** NIP PNS or NI PPPK: 18 digits, as text. */
export const NipText = branded<Nip>(
  z
    .string()
    .refine((text) => parseNip(text).ok, { error: 'nip' })
    .meta({ description: 'NIP PNS or NI PPPK, 18 digits as text', examples: ['196803151993031004'] }),
);

/** A human text of one line. */
export const Line = z.string().trim().min(1).max(200);
export const Year = z.number().int().min(1950).max(2100);
/** Level 0–5 of a competency or potential item. */
export const Level = z.number().int().min(0).max(5);
export const RequiredLevel = z.number().int().min(1).max(5);
/** Urusan/rumpun code. */
export const FieldCode = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/, { error: 'field-code' })
  .meta({ description: 'Urusan/rumpun, kebab-case', examples: ['pendidikan'] });

/** A field of a merge patch that null sets back to what it is when nothing is said of it. */
export const cleared = <T extends z.ZodType>(schema: T, empty: z.output<T>) =>
  schema.nullable().transform((value) => value ?? empty);

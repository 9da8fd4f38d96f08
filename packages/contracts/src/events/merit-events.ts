import * as z from 'zod';
import { MeritInstrumentId, MeritItemId } from '../schemas/merit-instrument.ts';
import { CalendarDate } from '../schemas/primitives.ts';

const year = z.number().int().meta({ description: 'Year that is assessed' });
const instrument = MeritInstrumentId;
const count = (description: string) => z.number().int().meta({ description });
const contentHash = (of: string) => z.string().meta({ description: `SHA-256 of ${of}` });
const listId = z.string().meta({ description: 'The list it is on, `all`' });
const category = z.string().meta({ description: 'Code of the category, I–IV or dasar to maju' });

/** The index is the agency's own figure; nobody's person is in it. */
export const MERIT_EVENTS = {
  'merit-evidence.gathered.v1': z.object({
    year,
    asOf: CalendarDate.meta({ description: 'Day of the evidence' }),
    items: count('Pieces of evidence'),
    contentHash: contentHash('the evidence'),
  }),
  'merit-assessment.opened.v1': z.object({ year, instrument }),
  'merit-assessment.changed.v1': z.object({
    year,
    instrument,
    items: z.array(MeritItemId).meta({ description: 'Items whose level was set' }),
    survey: z.boolean().meta({ description: 'Whether satisfaction or correction was set' }),
  }),
  'merit-assessment.fixed.v1': z.object({
    year,
    instrument,
    index: z.number().meta({ description: 'Points of 400, or the index of 2026' }),
    category,
    contentHash: contentHash('levels, evidence, weights and survey'),
  }),
  'merit-assessment.verified.v1': z.object({
    year,
    instrument,
    index: z.number().meta({ description: 'By the levels of the verifier' }),
    category,
    differences: count('Items on which the verifier sees another level'),
  }),
  'merit-document.recorded.v1': z.object({
    listId,
    documentId: z.string().meta({ description: 'The paper; its title is read from the API' }),
    items: z.array(MeritItemId).meta({ description: 'What it is evidence of' }),
  }),
  'merit-document.withdrawn.v1': z.object({
    listId,
    documentId: z.string().meta({ description: 'The paper that is no evidence any more' }),
  }),
  'merit-weights.recorded.v1': z.object({
    instrument,
    validFrom: CalendarDate.meta({ description: 'First day on which the weights hold' }),
  }),
  'merit-result.recorded.v1': z.object({
    year,
    instrument,
    index: z.number().meta({ description: 'What the supervising body found' }),
    category,
  }),
} as const;

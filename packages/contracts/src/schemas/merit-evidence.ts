import { EVIDENCE_CODES, type EvidenceKey } from '@kotak9/rules';
import * as z from 'zod';
import { MeritItemId } from './merit-instrument.ts';
import { CalendarDate, Line, Year } from './primitives.ts';

const DOCUMENT_KEY = /^dokumen:A?\d\.\d$/;

const isEvidenceKey = (text: string): text is EvidenceKey =>
  EVIDENCE_CODES.some((code) => code === text) || DOCUMENT_KEY.test(text);

/** A kind of evidence, or the papers of one item. */
const EvidenceKeyText = z
  .string()
  .refine(isEvidenceKey, { error: 'evidence-code' })
  .meta({
    examples: ['abk', 'dokumen:4.1'],
  });

export const EvidenceItem = z
  .object({
    code: EvidenceKeyText,
    measure: z.enum(['share', 'count', 'document']),
    value: z.number().min(0),
    of: z.number().min(0).nullable(),
    source: z.string().startsWith('/v1/').meta({ description: 'Path of this API that shows it' }),
    asOf: CalendarDate,
  })
  .meta({ id: 'MeritEvidenceItem' });

/** What was found on a day, all aspects together. */
export const MeritEvidence = z
  .object({
    id: z.string(),
    year: Year,
    asOf: CalendarDate,
    items: z.array(EvidenceItem),
  })
  .meta({ id: 'MeritEvidence' });

export const SelfServices = z
  .object({
    asOf: CalendarDate,
    items: z.array(z.object({ kind: z.string(), inUse: z.boolean() })),
  })
  .meta({ id: 'SelfServices' });

export const MeritDocumentBody = z
  .strictObject({
    title: Line.meta({ examples: ['Peraturan Wali Kota tentang Pola Karier'] }),
    number: Line.meta({ description: 'Number of the rule, decree or report' }),
    date: CalendarDate,
    validTo: CalendarDate.nullable()
      .default(null)
      .meta({ description: 'Last day on which it holds; null: until it is replaced' }),
    link: z
      .url({ protocol: /^https$/, error: 'https-link' })
      .max(500)
      .meta({ description: 'Where it is kept' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: 'sha256' })
      .meta({ description: 'Hash of the file, so that another file is noticed' }),
    items: z
      .array(MeritItemId)
      .min(1)
      .max(20)
      .meta({ description: 'What it is evidence of; of both instruments where it serves both' }),
  })
  .meta({
    id: 'MeritDocumentInput',
    examples: [
      {
        title: 'Peraturan Wali Kota tentang Pola Karier',
        number: '12/2025',
        date: '2025-03-03',
        validTo: null,
        link: 'https://jdih.contoh.go.id/perwali-12-2025.pdf',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        items: ['4.1', 'A2.5'],
      },
    ],
  });

export const MeritDocument = z
  .object({
    id: z.string(),
    title: z.string(),
    number: z.string(),
    date: CalendarDate,
    validTo: CalendarDate.nullable(),
    link: z.string(),
    sha256: z.string(),
    items: z.array(MeritItemId),
    recordedBy: z.string(),
    withdrawn: z
      .object({ on: CalendarDate, reason: z.string() })
      .nullable()
      .meta({ description: 'From that day on it is no evidence; null while it is' }),
  })
  .meta({ id: 'MeritDocument' });

export const MeritWithdrawalBody = z
  .strictObject({ reason: Line })
  .meta({ id: 'MeritDocumentWithdrawalInput', examples: [{ reason: 'Salah berkas' }] });

import * as z from 'zod';
import type { Operation } from '../http/operation.ts';

/** Values that a field of this name has in request examples, the first seen first. */
export type Words = ReadonlyMap<string, readonly unknown[]>;

const Fields = z.record(z.string(), z.unknown());

const collect = (value: unknown, words: Map<string, unknown[]>): void => {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, words);
    return;
  }
  const fields = Fields.safeParse(value).data ?? {};
  for (const [name, field] of Object.entries(fields)) {
    words.set(name, [...(words.get(name) ?? []), field]);
    collect(field, words);
  }
};

export const examplesOf = (schema: z.ZodType | undefined): readonly unknown[] =>
  schema?.meta()?.examples ?? [];

/** What request examples say, so that an answer speaks of the same people, posts and units. */
export const wordsOf = (operations: readonly Operation[]): Words => {
  const words = new Map<string, unknown[]>();
  for (const { body } of operations) for (const example of examplesOf(body)) collect(example, words);
  return words;
};

const UUID = '0b7ac8f2-6a55-4c0e-9d5d-3f1c2f4f7a10';

/** By a field's name: what the schema of a plain text or number does not tell. */
const BY_NAME: readonly (readonly [RegExp, string | number])[] = [
  [/^nip$|[a-z]Nip$/, '196803151993031004'],
  [/^personName$/, 'Yosina Wanggai'],
  [/^birthDate$/, '1968-03-15'],
  [/^tmtPensiun$/, '2028-04-01'],
  [/hash$/i, 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c'],
  [/(At|^at|^time)$/, '2026-03-02T01:15:00.000Z'],
  [/(On|^on|asOf|earliest)$/, '2026-03-02'],
  [/correlationId$/, UUID],
  [/unitId$|^unit$/, 'dinas-pendidikan'],
  [/ruleSet$/i, 'bkn-411-2025'],
  [/positionId$/i, 'kepala-dinas-pendidikan'],
  [/^next$|cursor$/i, 'eyJzayI6ImRpbmFzLXBlbmRpZGlrYW4ifQ'],
  [/^sub$|By$|^by$/, 'hr-1'],
  [/^message$/, 'Periksa kembali isian ini.'],
  [/^version$|^seq$/, 1],
  [/year$/i, 2026],
  [/score$|share$|percent$|index$/i, 82.5],
];

/** Texts and numbers that some field or other takes; the first that its schema lets through is its example. */
const ANY = [
  'sesuai-ketentuan',
  'Sesuai ketentuan',
  '2026-03-02',
  '2026-03-02T01:15:00.000Z',
  '2026-03',
  'https://jayapurakota.go.id/dokumen/1',
  UUID,
  'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  'record.changed.v1',
  ...[1, 0, 2026, 2, 5, 8, 9, 10, 50, 100, 0.5, 1000],
];

/** Ids that begin with what the pattern of their schema begins with, e.g. `vac-`. */
export const idsLike = (schema: z.ZodType): readonly string[] => {
  if (!(schema instanceof z.ZodString)) return [];
  const [, prefix] = /^\^\(?([a-z]+-)/.exec(z.toJSONSchema(schema).pattern ?? '') ?? [];
  return prefix === undefined ? [] : [`${prefix}${UUID}`, `${prefix}kepala-dinas-pendidikan-1`];
};

/** Every value that a plain field of this name may have, the most fitting first; `own`: examples of its schema. */
export const candidatesFor = (name: string, words: Words, own: readonly unknown[]): readonly unknown[] => [
  ...BY_NAME.filter(([pattern]) => pattern.test(name)).map(([, value]) => value),
  ...(words.get(name) ?? []),
  ...own,
  ...ANY,
];

import type { Section } from '../pdf-section.ts';

export type Fact = readonly [what: string, value: string | number | null];

/** What is known of one thing, a line each; what is not known is left out. */
export const facts = (name: string, known: readonly Fact[], text: readonly string[] = []): Section => ({
  name,
  text,
  isUntitled: true,
  columns: [
    { header: 'Hal', key: 'what', width: 28 },
    { header: 'Isi', key: 'value', width: 72 },
  ],
  rows: known.filter(([, value]) => value !== null).map(([what, value]) => ({ what, value })),
});

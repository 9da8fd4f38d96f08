import type { RuleSetFault } from './check-rule-set.ts';

/** What a rule set wants at a place, in the words in which its shape complains of something else there. */
export type WantedKind =
  | { readonly kind: 'term'; readonly terms: readonly (string | number)[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' };

/**
 * What should stand where a fault of the shape is; null where that is nothing to be typed, but a list or an object.
 * So a form can ask the rules for the terms of a place instead of keeping them a second time.
 */
export function wantedKind({ fault }: RuleSetFault): WantedKind | null {
  const terms = /^not one of (.+)$/.exec(fault)?.[1];
  if (terms !== undefined) return { kind: 'term', terms: terms.split(', ').map(asWritten) };
  if (/^not a (whole )?number/.test(fault)) return { kind: 'number' };
  return /^not (a list|an object|true or false)$/.test(fault) ? null : { kind: 'text' };
}

/** Boxes and days of the week are numbers, and the fault is a text. */
function asWritten(term: string): string | number {
  return /^\d+$/.test(term) ? Number(term) : term;
}

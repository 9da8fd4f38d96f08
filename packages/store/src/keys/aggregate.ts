import type { AggregateKind } from '@kotak9/contracts';
import type { Key } from '../table.ts';

/** A thing with a version and a history of its own: where its head and its events are. */
export interface Aggregate {
  readonly kind: AggregateKind;
  readonly id: string;
  readonly pk: string;
  readonly headSk: string;
  /** Starts the sort key of its events. */
  readonly eventPrefix: string;
}
export const aggregate = (
  kind: AggregateKind,
  id: string,
  pk: string,
  headSk: string,
  eventPrefix = `EVENT#${kind}#`,
): Aggregate => ({
  kind,
  id,
  pk,
  headSk,
  eventPrefix,
});
export const headKey = ({ pk, headSk }: Aggregate): Key => ({ pk, sk: headSk });
export const eventKey = ({ pk, eventPrefix }: Aggregate, seq: number): Key => ({
  pk,
  sk: `${eventPrefix}${padded(seq)}`,
});
/** One range of an ASN partition holds all that counts today, none of the history. */
export const CURRENT = 'NOW#';
export const HISTORY = 'EVENT#';
/** Sorts like the number that it is. */
export const padded = (number: number, digits = 8): string => String(number).padStart(digits, '0');

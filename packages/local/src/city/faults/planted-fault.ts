import type { FindingCode, IsoDate, Nip, PersonInputs } from '@kotak9/rules';

/** What the pre-flight can find in a record by itself; the codes about a move need one that is proposed. */
export type FaultCode = Exclude<FindingCode, 'move-too-early' | 'move-overdue'>;

/** A fault that the generator put into somebody's record, on purpose: the pre-flight has to find it, and no other. */
export interface PlantedFault {
  readonly nip: Nip;
  readonly code: FaultCode;
}

/** Puts one fault into a sound record; null where the record does not lend itself to it. */
export type Spoiler = (person: PersonInputs, today: IsoDate) => PersonInputs | null;

import { type AgencyId, type Circumstance, type IsoDate, unwillingSince } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { circumstanceKey, declarationKey } from './keys.ts';
import type { DeclarationEntry, PoolState } from './membership-state.ts';
import { changeRecord } from './record-change.ts';

export interface DeclarationChange {
  readonly change: Change;
  readonly entry: DeclarationEntry;
  /** What holds after it. */
  readonly unwillingSince: IsoDate | null;
}

/** A further declaration of will: none is changed, and the record carries what holds after all of them. */
export const changeConsent = (
  agency: AgencyId,
  { person, declarations }: PoolState,
  declaration: Omit<DeclarationEntry, 'id'>,
): DeclarationChange => {
  const { head, record } = person;
  const version = head.seq + 1;
  const entry = { id: String(version), ...declaration };
  const since = unwillingSince([...declarations, entry]);
  return {
    entry,
    unwillingSince: since,
    change: changeRecord(
      agency,
      head,
      { ...record, unwillingSince: since },
      { type: 'consent.recorded.v1', data: { nip: record.nip } },
      [{ put: { ...declarationKey(agency, record.nip, version), data: entry }, when: { is: 'absent' } }],
    ),
  };
};

/** A circumstance recorded, or ended: one of a kind and beginning is one, however often it is sent. */
export const changeCircumstance = (
  agency: AgencyId,
  { person: { head, record } }: PoolState,
  circumstance: Circumstance,
): { readonly change: Change; readonly id: string } => {
  const id = `${circumstance.kind}-${circumstance.from}`;
  return {
    id,
    change: changeRecord(
      agency,
      head,
      record,
      { type: 'circumstance.recorded.v1', data: { nip: record.nip } },
      [{ put: { ...circumstanceKey(agency, record.nip, id), data: { id, ...circumstance } } }],
    ),
  };
};

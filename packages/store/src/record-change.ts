import type { AgencyId, Nip } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { asnAggregate, type InputKind, inputKey } from './keys.ts';
import type { AsnRecord, Input } from './person-state.ts';
import type { Fact, Head } from './stored-event.ts';
import type { Write } from './table.ts';

/** A change of one person's inputs: the record's version moves with every one of them. */
export const changeRecord = (
  agency: AgencyId,
  before: Head | null,
  record: AsnRecord,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => ({ aggregate: asnAggregate(agency, record.nip), before, head: { data: record }, fact, writes });

export const putInput = <K extends InputKind>(
  agency: AgencyId,
  nip: Nip,
  kind: K,
  id: string,
  data: Input<K>,
): Write => ({
  put: { ...inputKey(agency, nip, kind, id), data },
});

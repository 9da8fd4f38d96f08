import {
  type AgencyId,
  defaultRuleSet,
  type IsoDate,
  type Nip,
  placePerson,
  profileCandidate,
} from '@kotak9/rules';
import {
  changePlacement,
  commit,
  loadPerson,
  localDate,
  type PersonState,
  systemCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export interface RecalculationCause {
  readonly agency: AgencyId;
  readonly nip: Nip;
  /** Event time of what led to it, ISO 8601. */
  readonly now: string;
  readonly correlationId: string;
  readonly causationId?: string;
  /** Version of the record that the event made; left out where time alone asks. */
  readonly version?: number;
}

export type Recalculation = 'changed' | 'unchanged' | 'superseded' | 'unknown' | 'contended';

const ATTEMPTS = 5;

/** The clock is not turned back: a placement is never computed for a day before its last. */
const dayOf = ({ placement }: PersonState, now: string): IsoDate => {
  const day = localDate(now);
  const last = placement?.placement.asOf;
  return last !== undefined && last > day ? last : day;
};

/**
 * Places a person anew from all inputs as they stand: one Query, at most one transaction, and none where nothing
 * differs. Whatever led to it may come twice, late or out of order: only the event of the record's last version
 * counts, since the inputs as they stand belong to its day and not to that of an older one.
 */
export const recalculate = async (
  { table, observer }: Pick<TableDeps, 'table' | 'observer'>,
  { agency, nip, version, ...cause }: RecalculationCause,
): Promise<Recalculation> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const person = await loadPerson(table, agency, nip);
    if (person === null) return 'unknown';
    if (version !== undefined && version < person.head.seq) return 'superseded';
    const placement = placePerson(person.inputs, dayOf(person, cause.now), defaultRuleSet);
    const profile = profileCandidate(person.inputs, placement, defaultRuleSet);
    const next = changePlacement(agency, person, placement, profile);
    if (next === null) return 'unchanged';
    const command = systemCommand('recalculate-placement', { agency, ...cause });
    const result = await commit(table, command, [next.change], [next.check]);
    if (result.committed) return 'changed';
    observer.warn('placement/contended', { agency, attempt, correlationId: cause.correlationId });
  }
  return 'contended';
};

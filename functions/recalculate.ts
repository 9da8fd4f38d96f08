import { type IsoDate, type Nip, placePerson, profileCandidate } from '@kotak9/rules';
import {
  changePlacement,
  decideAndCommit,
  loadPerson,
  localDate,
  type PersonState,
  policyInForce,
  type SystemCause,
  systemCommand,
} from '@kotak9/store';
import type { TableDeps } from './deps.ts';

export interface RecalculationCause extends SystemCause {
  readonly nip: Nip;
  /** Version of the record that the event made; left out where time or a policy alone asks. */
  readonly version?: number;
}

export type Recalculation = 'changed' | 'unchanged' | 'superseded' | 'unknown' | 'contended';

/** The clock is not turned back: a placement is never computed for a day before its last. */
const dayOf = ({ placement }: PersonState, now: string): IsoDate => {
  const day = localDate(now);
  const last = placement?.placement.asOf;
  return last !== undefined && last > day ? last : day;
};

/**
 * Places a person anew from all inputs as they stand, by the policy in force on the day: one Query, one Get, at most
 * one transaction, and none where nothing differs. Whatever led to it may come twice, late or out of order: only the
 * event of the record's last version counts, since the inputs as they stand belong to its day and not to that of an
 * older one.
 */
export const recalculate = (
  { table, observer }: Pick<TableDeps, 'table' | 'observer'>,
  { nip, version, ...cause }: RecalculationCause,
): Promise<Recalculation> => {
  const { agency, correlationId } = cause;
  return decideAndCommit<Recalculation>(
    table,
    systemCommand('recalculate-placement', cause),
    async () => {
      const person = await loadPerson(table, agency, nip);
      if (person === null) return { outcome: 'unknown' };
      if (version !== undefined && version < person.head.seq) return { outcome: 'superseded' };
      const day = dayOf(person, cause.now);
      // after the person, for each person: a policy activated later than this read finds the person's turn still to
      // come, and its recalculation cannot be overwritten by one that read the policy before
      const ruleSet = await policyInForce(table, agency, day);
      const placement = placePerson(person.inputs, day, ruleSet);
      const profile = profileCandidate(person.inputs, placement, ruleSet);
      const next = changePlacement(agency, person, placement, profile, ruleSet);
      if (next === null) return { outcome: 'unchanged' };
      return { outcome: 'changed', changes: [next.change], checks: [next.check] };
    },
    (attempt) => observer.warn('placement/contended', { agency, attempt, correlationId }),
  );
};

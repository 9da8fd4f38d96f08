import {
  type AgencyId,
  type CheckedPerson,
  type IsoDate,
  isInService,
  type Nip,
  preflightPerson,
  type RuleSet,
} from '@kotak9/rules';
import { loadPerson, localDate, policyInForce, type Table } from '@kotak9/store';
import pMap from 'p-map';

/** One Query each: so many under way that a unit takes moments, and the table is not flooded. */
const AT_ONCE = 16;

/** People whose records one call can look through in its time. */
export const MOST_PEOPLE = 6000;

/** What all people of one call are checked by. */
export interface Inspection {
  readonly table: Table;
  readonly agency: AgencyId;
  readonly asOf: IsoDate;
  readonly ruleSet: RuleSet;
  readonly proposedMove: { readonly effectiveDate: IsoDate } | null;
}

/** An inspection today, by the policy in force. */
export const inspectionOf = async (
  table: Table,
  { agency, now }: { readonly agency: AgencyId; readonly now: string },
  moveOn: IsoDate | undefined,
): Promise<Inspection> => {
  const asOf = localDate(now);
  const ruleSet = await policyInForce(table, agency, asOf);
  return {
    table,
    agency,
    asOf,
    ruleSet,
    proposedMove: moveOn === undefined ? null : { effectiveDate: moveOn },
  };
};

/** The pre-flight of one person, whether still in service or not; null where there is no record. */
export const checkPerson = async (
  { table, agency, asOf, ruleSet, proposedMove }: Inspection,
  nip: Nip,
): Promise<(CheckedPerson & { readonly isServing: boolean }) | null> => {
  const person = await loadPerson(table, agency, nip);
  if (person === null) return null;
  const { inputs, record } = person;
  const context = { proposedMove, recordWarnings: record.warnings.map(({ code }) => code) };
  return {
    nip,
    name: inputs.name,
    unitId: inputs.unitId,
    isServing: isInService(inputs, ruleSet),
    findings: preflightPerson(inputs, context, asOf, ruleSet),
  };
};

/** The pre-flight of many, in their order; whoever has no record is left out. */
export const checkPeople = async (inspection: Inspection, nips: readonly Nip[]) => {
  const checked = await pMap(nips, (nip) => checkPerson(inspection, nip), { concurrency: AT_ONCE });
  return checked.filter((person) => person !== null);
};

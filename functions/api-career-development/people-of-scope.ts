import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  gapsOfPerson,
  type IsoDate,
  isInService,
  type PersonGaps,
  type PersonHours,
  type RuleSet,
  type UnitId,
  yearlyHours,
  yearOf,
} from '@kotak9/rules';
import { allPeople, loadPool, type PoolState, type Table } from '@kotak9/store';
import pMap from 'p-map';

/** One Query each: so many under way that a unit takes moments, and the table is not flooded. */
const AT_ONCE = 16;
/** People whose records one call can look through in its time. */
const MOST_PEOPLE = 6000;

export interface Look {
  readonly table: Table;
  readonly agency: AgencyId;
  readonly asOf: IsoDate;
  readonly ruleSet: RuleSet;
}

/** The records of those among `nips` who are in service, in their order. */
export const serving = async (
  { table, agency, ruleSet }: Look,
  nips: readonly PoolState['person']['record']['nip'][],
): Promise<readonly PoolState[]> => {
  const states = await pMap(nips, (nip) => loadPool(table, agency, nip), { concurrency: AT_ONCE });
  return states
    .filter((state) => state !== null && isInService(state.person.inputs, ruleSet))
    .filter((state) => state !== null);
};

/** Everybody in service in some units; null for the whole agency. */
export const peopleOfScope = async (
  look: Look,
  units: readonly UnitId[] | null,
): Promise<readonly PoolState[] | Refusal> => {
  const listed = await allPeople(look.table, look.agency, units);
  if (listed.length > MOST_PEOPLE) {
    return refuse('career-development/too-many', { people: listed.length, most: MOST_PEOPLE });
  }
  return serving(
    look,
    listed.map(({ nip }) => nip),
  );
};

export const asPersonGaps = ({ person, development }: PoolState, { asOf, ruleSet }: Look): PersonGaps => ({
  unitId: person.inputs.unitId,
  gaps: gapsOfPerson(person.inputs, asOf, ruleSet),
  hasPlan: development?.plan.year === yearOf(asOf),
});

export const asPersonHours = (
  { person, development }: PoolState,
  year: number,
  { ruleSet }: Pick<Look, 'ruleSet'>,
): PersonHours => ({
  nip: person.inputs.nip,
  unitId: person.inputs.unitId,
  ...yearlyHours(person.inputs.training, development?.plan ?? null, year, ruleSet.development),
});

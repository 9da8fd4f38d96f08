import { schemas } from '@kotak9/contracts';
import {
  type AgencyId,
  type IsoDate,
  type Nip,
  type PeriodEntry,
  periodEntry,
  type RuleSet,
} from '@kotak9/rules';
import * as z from 'zod';
import { eachAtOnce } from './each-at-once.ts';
import { loadPerson, type PersonState } from './person-state.ts';
import { collect, eachItem, type Table } from './table.ts';
import { Standing } from './talent-item.ts';
import { loadUnits } from './unit-state.ts';

const Listed = z.object({
  summary: z.object({
    ...schemas.PersonSummary.pick({ nip: true, unitId: true, box: true, talentScore: true }).shape,
    /** Null where no placement has been calculated since the summary carries it. */
    standing: Standing.nullable().default(null),
  }),
});
type Summary = z.infer<typeof Listed>['summary'];

const entryOf = ({ nip, unitId, box, talentScore }: Summary, standing: Standing): PeriodEntry => ({
  nip,
  unitId,
  status: box === null ? 'unplaced' : 'placed',
  box,
  talentScore,
  performanceScore: standing.performanceScore,
  potentialScore: standing.potentialScore,
  placementVersion: standing.placementVersion,
  inputsVersion: standing.inputsVersion,
  ruleSet: standing.ruleSet,
  asOf: standing.asOf,
});

/** The entry of a person as the own partition says it; null while no placement has been calculated. */
export const entryOfPerson = ({ record, placement }: PersonState): PeriodEntry | null =>
  placement &&
  periodEntry(record.unitId, placement.placement, {
    placementVersion: placement.head.seq,
    inputsVersion: placement.inputsVersion,
  });

const pendingEntry = ({ record }: PersonState, ruleSet: RuleSet['id'], asOf: IsoDate): PeriodEntry => ({
  nip: record.nip,
  unitId: record.unitId,
  status: 'unplaced',
  box: null,
  performanceScore: null,
  potentialScore: null,
  talentScore: null,
  placementVersion: 0,
  inputsVersion: 0,
  ruleSet,
  asOf,
});

/** Unit by unit, several at a time: one long list of everybody is read page after page. */
const summariesOf = async (table: Table, agency: AgencyId): Promise<readonly Summary[]> => {
  const units = await loadUnits(table, agency);
  const byUnit = await eachAtOnce(units, ({ id }) =>
    collect(
      eachItem((after) =>
        table.queryIndex({
          index: 'by-unit',
          partition: { agency, listKind: 'asn' },
          equals: { unitId: id },
          ...(after && { after }),
        }),
      ),
    ),
  );
  return byUnit.flat().map((item) => Listed.parse(item).summary);
};

/**
 * Everybody in service as they stand now. A narrow index is read, which may lag by moments: whoever is calibrated is
 * therefore taken from the own partition.
 */
export const takeSnapshot = async (
  table: Table,
  agency: AgencyId,
  { id, retirement }: Pick<RuleSet, 'id' | 'retirement'>,
  today: IsoDate,
): Promise<readonly PeriodEntry[]> => {
  const entries: PeriodEntry[] = [];
  const unread: Nip[] = [];
  for (const summary of await summariesOf(table, agency)) {
    const { standing } = summary;
    if (standing === null) unread.push(summary.nip);
    else if (retirement.statuses.includes(standing.service)) entries.push(entryOf(summary, standing));
  }
  const people = await eachAtOnce(unread, (nip) => loadPerson(table, agency, nip));
  for (const person of people) {
    if (person === null || !retirement.statuses.includes(person.record.status)) continue;
    entries.push(entryOfPerson(person) ?? pendingEntry(person, id, today));
  }
  return entries;
};

import {
  addYears,
  defaultRuleSet,
  type IsoDate,
  type PeriodEntry,
  periodEntry,
  placePerson,
  quorumOf,
  yearOf,
} from '@kotak9/rules';
import {
  type Change,
  changePeriod,
  contentHashOfChunks,
  type PeriodData,
  putPeriodVersion,
  putSession,
  type Table,
  writeChunks,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import { findCommittee } from './find-committee.ts';
import { recordOn } from './record-on.ts';

/** Of what was calculated before these records came into the store. */
const ELSEWHERE = { placementVersion: 0, inputsVersion: 0 } as const;

/** Where everybody stood on a day, by the rules and by what was known then. */
const entriesOn = ({ people }: City, day: IsoDate): readonly PeriodEntry[] =>
  people.flatMap((person) => {
    const record = recordOn(person, day);
    return record === null
      ? []
      : [periodEntry(record.unitId, placePerson(record, day, defaultRuleSet), ELSEWHERE)];
  });

/**
 * The talent period of the last year, ratified: an agency brings it along, as it brings the ratings of past years. No
 * function can be asked for it, since each acts on the day on which it is called. The chunks are written first, and
 * may be written again.
 */
export async function bringPastPeriod(table: Table, city: City, today: IsoDate): Promise<Change> {
  const { agency } = city;
  const asOf = addYears(today, -1);
  const year = yearOf(asOf);
  const entries = entriesOn(city, asOf);
  const chunks = await writeChunks(table, agency, entries);
  const contentHash = contentHashOfChunks(chunks);
  const attendance = findCommittee(city).map((member) => ({ ...member, present: true }));
  const { members, present, needed } = quorumOf(attendance, defaultRuleSet.period.quorum);
  const minutesNumber = `BA-1/KT/${year}`;
  const session = { id: 1, minutesNumber, date: asOf, attendance, members, present, needed };
  const placed = entries.filter(({ status }) => status === 'placed').length;
  const people = entries.length;
  const at = `${asOf}T02:00:00.000Z`;
  const data: PeriodData = {
    year,
    status: 'ditetapkan',
    committee: defaultRuleSet.period.committee,
    calculation: 1,
    calculatedAt: at,
    asOf,
    ruleSet: defaultRuleSet.id,
    people,
    placed,
    contentHash,
    version: 1,
    sessions: 1,
    calibrations: 0,
    openCalibrations: 0,
    decreeNumber: `800.1/45/${year}`,
    ratifiedAt: at,
    correction: null,
    chunks: [...chunks],
  };
  return changePeriod(
    agency,
    null,
    data,
    { type: 'talent-period.ratified.v1', data: { year, version: 1, people, placed, contentHash } },
    [putSession(agency, year, session), putPeriodVersion(agency, data)],
  );
}

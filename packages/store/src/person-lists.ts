import { schemas } from '@kotak9/contracts';
import type { AgencyId, CandidateProfile, IsoDate, Nip, PostLevel, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import { dueItems } from './due-items.ts';
import { talentKey } from './keys.ts';
import { indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import { collect, eachItem, type Item, type Table } from './table.ts';
import { PersonListEntry, RetirementDue, Standing } from './talent-item.ts';

const Listed = z.object({ summary: PersonListEntry });
const Profiled = z.object({ profile: schemas.CandidateProfile });
const Due = z.object({ due: RetirementDue });

const unitQuery = (agency: AgencyId, unit: UnitId | undefined) => ({
  index: 'by-unit' as const,
  partition: { agency, listKind: 'asn' },
  ...(unit !== undefined && { equals: { unitId: unit } }),
});

/** People that satisfy `matches` (all, if left out), a page at a time; null if the cursor is not one that this list gave. */
export const listPeople = (
  table: Table,
  agency: AgencyId,
  { unit, ...page }: PageRequest & { readonly unit?: UnitId | undefined },
  matches?: (person: PersonListEntry) => boolean,
): Promise<ListPage<PersonListEntry> | null> =>
  listPage(indexSource(table, unitQuery(agency, unit)), page, (item) => Listed.parse(item).summary, matches);

const itemsOfPeople = async (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[] | null,
): Promise<readonly Item[]> => {
  const read = (unit: UnitId | undefined) =>
    collect(eachItem((after) => table.queryIndex({ ...unitQuery(agency, unit), ...(after && { after }) })));
  const pages = await Promise.all(units === null ? [read(undefined)] : units.map(read));
  return pages.flat();
};

/** Everybody of the agency, or of some units. */
export const allPeople = async (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[] | null,
): Promise<readonly PersonListEntry[]> =>
  (await itemsOfPeople(table, agency, units)).map((item) => Listed.parse(item).summary);

const ListedStanding = z.object({
  summary: z.object({
    ...PersonListEntry.shape,
    /** Null where no placement has been calculated since the summary carries it. */
    standing: Standing.nullable().default(null),
  }),
});
export type PersonStanding = z.infer<typeof ListedStanding>['summary'];

const readStanding = (item: Item): PersonStanding => ListedStanding.parse(item).summary;

/** A page of everybody of the agency; null if the cursor is not one that this list gave. */
export const listStandings = (
  table: Table,
  agency: AgencyId,
  page: PageRequest,
): Promise<ListPage<PersonStanding> | null> =>
  listPage(indexSource(table, unitQuery(agency, undefined)), page, readStanding);

/** One person as the lists show everybody, strongly consistent: the index may lag behind it. */
export const loadStanding = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
): Promise<PersonStanding | null> => {
  const item = await table.get(talentKey(agency, nip));
  return item === undefined ? null : readStanding(item);
};

/** Everybody of the agency, or of some units, with the score of each axis and when it was calculated. */
export const allStandings = async (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[] | null,
): Promise<readonly PersonStanding[]> => (await itemsOfPeople(table, agency, units)).map(readStanding);

/** Profiles of everyone who stands at one of the levels. */
export const profilesAt = async (
  table: Table,
  agency: AgencyId,
  levels: readonly PostLevel[],
): Promise<readonly CandidateProfile[]> => {
  const read = (level: PostLevel) =>
    collect(
      eachItem((after) =>
        table.queryIndex({
          index: 'by-level',
          partition: { agency, level },
          descending: true,
          ...(after && { after }),
        }),
      ),
    );
  const pages = await Promise.all(levels.map(read));
  return pages.flat().map((item) => Profiled.parse(item).profile);
};

/** A page of those who reach the TMT pensiun in [from, to], earliest first. */
export const listRetirements = (
  table: Table,
  agency: AgencyId,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  page: PageRequest,
): Promise<ListPage<RetirementDue> | null> =>
  listPage(
    indexSource(table, {
      index: 'due',
      partition: { agency, dueKind: 'retirement' },
      between: { attribute: 'dueOn', from, to },
    }),
    page,
    (item) => Due.parse(item).due,
  );

/** Who reaches the TMT pensiun in [from, to]; reads those and nobody else. */
export const retirementsDue = async (
  table: Table,
  agency: AgencyId,
  from: IsoDate | '',
  to: IsoDate,
): Promise<readonly RetirementDue[]> =>
  (await dueItems(table, agency, 'retirement', from || '0000', to)).map((item) => Due.parse(item).due);

const DueFlag = z.object({ due: z.object({ nip: schemas.NipText, tmtPensiun: schemas.CalendarDate }) });

/** Standing retirement flags whose date lies in [from, to]. */
export const flagsDue = async (table: Table, agency: AgencyId, from: IsoDate | '', to: IsoDate | '') =>
  (await dueItems(table, agency, 'retirement-flag', from || '0000', to || '9999')).map(
    (item) => DueFlag.parse(item).due,
  );

const DueNip = z.object({ due: z.object({ nip: schemas.NipText }) });

/** Whose placement time alone may have changed by that day. */
export const rechecksDue = async (table: Table, agency: AgencyId, upTo: IsoDate): Promise<readonly Nip[]> =>
  (await dueItems(table, agency, 'recheck', '0000', upTo)).map((item) => DueNip.parse(item).due.nip);

const DuePosition = z.object({ due: z.object({ positionId: schemas.PositionSlug }) });

/** Posts of a level that nobody holds. */
export const vacantPosts = async (table: Table, agency: AgencyId, level: PostLevel, upTo: IsoDate) =>
  (await dueItems(table, agency, `vacant-${level}`, '0000', upTo)).map(
    (item) => DuePosition.parse(item).due.positionId,
  );

import { schemas } from '@kotak9/contracts';
import type { AgencyId, ExcludedCandidate, IsoDate, VacancyId } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { CURRENT, EXCLUDED, vacancyAggregate } from './keys.ts';
import { ListData, putList } from './list-item.ts';
import { levelOf, type PositionState, pointTo } from './position-state.ts';
import { type Fact, Head } from './stored-event.ts';
import { type Item, itemsOf, type Table, type Write } from './table.ts';

export const VacancyData = schemas.VacancySummary.omit({ holderName: true, listStatus: true });
export type VacancyData = z.infer<typeof VacancyData>;

export interface VacancyState {
  readonly head: Head;
  readonly vacancy: VacancyData;
  readonly list: ListData | null;
  readonly excluded: readonly ExcludedCandidate[];
}

const StoredVacancy = z.object({ data: VacancyData });
const StoredList = z.object({ data: ListData });
const StoredExcluded = z.object({ data: z.array(schemas.Excluded) });

export const loadVacancy = async (
  table: Table,
  agency: AgencyId,
  id: VacancyId,
): Promise<VacancyState | null> => {
  const { pk, headSk } = vacancyAggregate(agency, id);
  const items = await itemsOf(table, pk, CURRENT);
  const head = items.find(({ sk }) => sk === headSk);
  if (head === undefined) return null;
  const list = items.find(({ sk }) => sk === 'NOW#LIST');
  return {
    head: Head.parse(head),
    vacancy: StoredVacancy.parse(head).data,
    list: list === undefined ? null : StoredList.parse(list).data,
    excluded: items
      .filter(({ sk }) => sk.startsWith(EXCLUDED))
      .flatMap((item) => StoredExcluded.parse(item).data),
  };
};

/** The vacancy behind a list: both ids are the post's with a number, under different prefixes. */
export const vacancyOfList = (listId: string): VacancyId | null => {
  const parsed = schemas.VacancySlug.safeParse(listId.replace(/^lst-/, 'vac-'));
  return parsed.success ? parsed.data : null;
};

/** Of a decided vacancy the day on which the successor assumes the post, else the day from which it is free. */
const dueOnOf = ({ effectiveDate }: VacancyData, list: ListData | null): IsoDate =>
  list?.decision?.effectiveDate ?? effectiveDate;

/** Lists show the state of the succession list too, without reading each. */
const vacancyHead = (agency: AgencyId, vacancy: VacancyData, list: ListData | null) => ({
  data: vacancy,
  agency,
  dueKind: `vacancy-${vacancy.status}`,
  dueOn: dueOnOf(vacancy, list),
  dueId: vacancy.id,
  due: { ...vacancy, listStatus: list?.status ?? null },
});

/** A new vacancy of a post that has no live one, and the pointer that keeps it so. */
export const openVacancy = (
  agency: AgencyId,
  position: PositionState,
  { status, cause, effectiveDate }: Pick<VacancyData, 'status' | 'cause' | 'effectiveDate'>,
): { readonly change: Change; readonly vacancy: VacancyData } => {
  const { data, pointer } = position;
  const count = pointer.count + 1;
  const vacancy: VacancyData = {
    id: schemas.VacancySlug.parse(`vac-${data.id}-${count}`),
    positionId: data.id,
    title: data.title,
    unitId: data.unitId,
    level: levelOf(data),
    status,
    cause,
    effectiveDate,
    holder: data.holder,
    listId: `lst-${data.id}-${count}`,
    closedBecause: null,
  };
  return {
    vacancy,
    change: {
      aggregate: vacancyAggregate(agency, vacancy.id),
      before: null,
      head: vacancyHead(agency, vacancy, null),
      writes: [pointTo(agency, position, { live: vacancy.id, count })],
      fact: {
        type: status === 'forecast' ? 'vacancy.forecast.v1' : 'vacancy.opened.v1',
        data: { vacancyId: vacancy.id, positionId: data.id, cause, effectiveDate },
      },
    },
  };
};

export interface VacancyChanges extends Partial<VacancyData> {
  /** The list as it is from now on; left out where it stays. */
  readonly list?: ListData;
}

/** The vacancy, or its list, in another state, with whatever else is written beside them. */
export const changeVacancy = (
  agency: AgencyId,
  state: VacancyState,
  { list, ...changes }: VacancyChanges,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => {
  const vacancy = { ...state.vacancy, ...changes };
  return {
    aggregate: vacancyAggregate(agency, vacancy.id),
    before: state.head,
    head: vacancyHead(agency, vacancy, list ?? state.list),
    writes: [...(list ? [putList(agency, list)] : []), ...writes],
    fact,
  };
};

/** Ends a vacancy that no longer makes sense, and frees its post for the next one. */
export const closeVacancy = (
  agency: AgencyId,
  state: VacancyState,
  position: PositionState,
  reason: string,
): Change =>
  changeVacancy(
    agency,
    state,
    {
      status: 'closed',
      closedBecause: reason,
      ...(state.list && { list: { ...state.list, status: 'moot' } }),
    },
    {
      type: 'vacancy.closed.v1',
      data: { vacancyId: state.vacancy.id, positionId: state.vacancy.positionId, reason },
    },
    [pointTo(agency, position, { live: null, count: position.pointer.count })],
  );

const DueVacancy = z.object({ due: VacancyData });
export const parseDueVacancy = (item: Item): VacancyData => DueVacancy.parse(item).due;

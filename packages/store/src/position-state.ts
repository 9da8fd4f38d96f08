import { schemas } from '@kotak9/contracts';
import type {
  AgencyId,
  ForecastPost,
  HeldPost,
  IsoDate,
  PositionId,
  PostLevel,
  TargetPost,
} from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { CURRENT, headKey, positionAggregate, vacancyPointerKey } from './keys.ts';
import { type Fact, Head } from './stored-event.ts';
import type { Item, Key, Table, Write } from './table.ts';

export const PositionData = schemas.Position.omit({ version: true, vacancyId: true }).extend({
  /** Since when nobody holds it; null while held. */
  vacantSince: schemas.CalendarDate.nullable(),
});
export type PositionData = z.infer<typeof PositionData>;

const Pointer = z.object({ live: schemas.VacancySlug.nullable(), count: z.number().int() });
/** Which vacancy of the post is live, and how many it has had: at most one is live at a time. */
export type VacancyPointer = z.infer<typeof Pointer>;

export interface PositionState {
  readonly head: Head;
  readonly data: PositionData;
  readonly pointer: VacancyPointer;
}

const StoredPosition = z.object({ data: PositionData });

export const toPositionState = (items: readonly Item[]): PositionState | null => {
  const head = items.find(({ sk }) => sk === 'NOW#POSITION');
  if (head === undefined) return null;
  const pointer = items.find(({ sk }) => sk === 'NOW#VACANCY-POINTER');
  return {
    head: Head.parse(head),
    data: StoredPosition.parse(head).data,
    pointer: pointer === undefined ? { live: null, count: 0 } : Pointer.parse(pointer),
  };
};

/** The items that make a position, for whoever reads many of them at once. */
export const positionKeys = (agency: AgencyId, id: PositionId): readonly Key[] => [
  headKey(positionAggregate(agency, id)),
  vacancyPointerKey(agency, id),
];

export const loadPosition = async (
  table: Table,
  agency: AgencyId,
  id: PositionId,
): Promise<PositionState | null> => {
  const { items } = await table.query(positionAggregate(agency, id).pk, { beginsWith: CURRENT });
  return toPositionState(items);
};

/** The level on which BUP, default standard and candidates depend. A functional post is its functional level. */
export const levelOf = ({
  tier,
  functionalLevel,
}: Pick<PositionData, 'tier' | 'functionalLevel'>): PostLevel => {
  if (tier !== 'fungsional') return tier;
  if (functionalLevel === null) throw new TypeError('A functional post without functional level was stored');
  return functionalLevel;
};

/** Head attributes with the sparse keys: in its unit's list, and due while vacant. */
export const positionHead = (agency: AgencyId, data: PositionData) => ({
  data,
  agency,
  listKind: 'position',
  unitId: data.unitId,
  listId: data.id,
  summary: data,
  ...(data.holder === null &&
    data.vacantSince !== null && {
      dueKind: `vacant-${levelOf(data)}`,
      dueOn: data.vacantSince,
      dueId: data.id,
      due: { positionId: data.id },
    }),
});

export const createPosition = (agency: AgencyId, data: PositionData): Change => ({
  aggregate: positionAggregate(agency, data.id),
  before: null,
  head: positionHead(agency, data),
  fact: {
    type: 'position.created.v1',
    data: { positionId: data.id, unitId: data.unitId, holder: data.holder },
  },
});

/** The position with some fields changed, or with its standard set. */
export const changePosition = (
  agency: AgencyId,
  state: PositionState,
  changes: Partial<PositionData>,
  type: 'position.changed.v1' | 'position-standard.set.v1' = 'position.changed.v1',
): Change => {
  const data = { ...state.data, ...changes };
  const fact: Fact =
    type === 'position.changed.v1'
      ? { type, data: { positionId: data.id, fields: Object.keys(changes), holder: data.holder } }
      : { type, data: { positionId: data.id, holder: data.holder } };
  return {
    aggregate: positionAggregate(agency, data.id),
    before: state.head,
    head: positionHead(agency, data),
    fact,
  };
};

/** Moves the pointer, if it is still as it was read. */
export const pointTo = (agency: AgencyId, { data, pointer }: PositionState, next: VacancyPointer): Write => ({
  put: { ...vacancyPointerKey(agency, data.id), ...next, liveKey: next.live ?? 'none' },
  when:
    pointer.count === 0
      ? { is: 'absent' }
      : { is: 'equal', attributes: { count: pointer.count, liveKey: pointer.live ?? 'none' } },
});

/** The post as its holder's record carries it. */
export const asHeldPost = (data: PositionData, since: IsoDate): HeldPost => ({
  positionId: data.id,
  title: data.title,
  level: levelOf(data),
  eselon: data.eselon,
  field: data.field,
  since,
});

export const asForecastPost = (data: PositionData): ForecastPost => ({
  ...asTargetPost(data),
  unitId: data.unitId,
  critical: data.critical,
  holder: data.holder,
  holderSince: data.holderSince,
  vacantSince: data.vacantSince,
});

export const asTargetPost = (data: PositionData): TargetPost => ({
  positionId: data.id,
  unitId: data.unitId,
  title: data.title,
  level: levelOf(data),
  eselon: data.eselon,
  field: data.field,
  relatedFields: data.relatedFields,
  standard: data.standard,
});

import type { AgencyId, IsoDate } from '@kotak9/rules';
import {
  type Change,
  changeEntry,
  changePosition,
  entriesOf,
  type PositionState,
  standardVersionRegister,
  type Table,
} from '@kotak9/store';
import { changeHeldPost } from './held-post-change.ts';

type Standard = NonNullable<PositionState['data']['standard']>;

/** A standard becomes that of the post, and the copy on its holder with it. */
export const applyStandard = async (
  table: Table,
  agency: AgencyId,
  position: PositionState,
  standard: Standard,
): Promise<readonly Change[]> => [
  changePosition(agency, position, { standard }, 'position-standard.set.v1'),
  ...(await changeHeldPost(table, agency, { ...position.data, standard }, 'standard')),
];

/** Under this id lies what was in force before versions were kept: nobody knows since when. */
const FORMER = 'semula';

/** The standard that a post has without a version of it; nothing where it has none. */
export const keepFormerStandard = (agency: AgencyId, { data }: PositionState): readonly Change[] => {
  const { id: positionId, standard } = data;
  if (standard === null) return [];
  return [
    changeEntry(
      standardVersionRegister,
      agency,
      null,
      { id: FORMER, positionId, validFrom: null, decreeNumber: null, standard, applied: true },
      { type: 'standard-version.recorded.v1', data: { positionId, versionId: FORMER } },
    ),
  ];
};

/** The standard that a post is given today enters its history; a second one on the day replaces the first. */
export const keepStandardOfToday = async (
  table: Table,
  agency: AgencyId,
  position: PositionState,
  standard: Standard,
  today: IsoDate,
): Promise<readonly Change[]> => {
  const { id: positionId } = position.data;
  const versions = await entriesOf(table, agency, standardVersionRegister, positionId);
  const before = versions.find(({ data }) => data.id === today) ?? null;
  return [
    ...(versions.length === 0 ? keepFormerStandard(agency, position) : []),
    changeEntry(
      standardVersionRegister,
      agency,
      before,
      { id: today, positionId, validFrom: today, decreeNumber: null, standard, applied: true },
      { type: 'standard-version.recorded.v1', data: { positionId, versionId: today } },
    ),
  ];
};

import { type AgencyId, type MappedJabatan, mapJabatan, type RuleSet, type UnitId } from '@kotak9/rules';
import { eachAtOnce } from './each-at-once.ts';
import { allPositions } from './organization-lists.ts';
import { levelOf, type PositionData } from './position-state.ts';
import { entriesOf } from './register.ts';
import { type StoredWorkload, workloadRegister } from './registers/planning-registers.ts';
import type { Table } from './table.ts';

/** Workload analyses of some units: one Query each. */
export const workloadsOf = async (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[],
): Promise<readonly StoredWorkload[]> => {
  const entries = await eachAtOnce(units, (unit) => entriesOf(table, agency, workloadRegister, unit));
  return entries.flat().map(({ data }) => data);
};

/** A few units are read one by one; of many, all positions of the agency are read at once. */
const FEW = 10;

const positionsOf = async (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[],
): Promise<readonly PositionData[]> => {
  if (units.length <= FEW) {
    return (await eachAtOnce(units, (unit) => allPositions(table, agency, unit))).flat();
  }
  const within = new Set(units);
  return (await allPositions(table, agency)).filter(({ unitId }) => within.has(unitId));
};

export const asPlannedPost = (position: PositionData) => ({
  unitId: position.unitId,
  title: position.title,
  level: levelOf(position),
  kelas: position.kelas,
  holder: position.holder,
});

/** The peta jabatan of some units as it stands, with who holds the posts. */
export const loadJobMap = async (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[],
  { planning }: Pick<RuleSet, 'planning'>,
): Promise<readonly MappedJabatan[]> => {
  const [positions, analyses] = await Promise.all([
    positionsOf(table, agency, units),
    workloadsOf(table, agency, units),
  ]);
  return mapJabatan(positions.map(asPlannedPost), analyses, planning);
};

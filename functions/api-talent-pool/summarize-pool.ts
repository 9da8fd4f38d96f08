import { refuse, type talentPoolOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { KRS_LEVELS, READINESS } from '@kotak9/rules';
import {
  allPoolMembers,
  loadUnits,
  localDate,
  type PoolMember,
  policyInForce,
  withSubUnits,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

const countBy = (
  members: readonly PoolMember[],
  field: 'box' | 'level' | 'readiness',
  value: unknown,
): number => members.filter((member) => member[field] === value).length;

/** Counts of the members; every box of the policy is there, be it empty. */
export const summarizePool =
  ({ table }: TableDeps): Act<typeof talentPoolOperations.getTalentPoolSummary> =>
  async ({ principal: { agency }, query: { unit }, now }) => {
    const units = unit === undefined ? null : await loadUnits(table, agency);
    if (unit !== undefined && !units?.some(({ id }) => id === unit)) {
      return refuse('resource/not-found', { resource: 'unit', id: unit });
    }
    const within = unit !== undefined && units ? withSubUnits(units, unit) : null;
    const members = await allPoolMembers(table, agency, within);
    const { talentPool } = await policyInForce(table, agency, localDate(now));
    return {
      status: 200,
      body: {
        unit: unit ?? null,
        members: members.length,
        boxes: talentPool.boxes.map(({ box }) => ({ box, count: countBy(members, 'box', box) })),
        levels: KRS_LEVELS.map((level) => ({ level, count: countBy(members, 'level', level) })),
        readiness: [...READINESS, null].map((readiness) => ({
          readiness,
          count: countBy(members, 'readiness', readiness),
        })),
      },
    };
  };

import type { PositionId, UnitId } from '@kotak9/rules';
import type { Post } from './post.ts';
import type { CityUnit } from './unit.ts';

/**
 * Who leads the staff of a unit: its managers below the head in turn, or the head alone; for a service point the
 * division of the office that answers for it; with neither, whoever leads the unit above.
 *
 * @param structural highest first, so that the first post of a unit is its head.
 */
export function leaderFinder(
  units: readonly CityUnit[],
  structural: readonly Post[],
): (unit: CityUnit) => PositionId | null {
  const byId = new Map<UnitId, CityUnit>(units.map((unit) => [unit.id, unit]));
  const postsOf = Map.groupBy(structural, ({ unitId }) => unitId);
  const turns = new Map<UnitId, number>();

  const inTurn = (unit: CityUnit, posts: readonly Post[]) => {
    const turn = turns.get(unit.id) ?? 0;
    turns.set(unit.id, turn + 1);
    return posts[turn % posts.length];
  };
  const leaderOf = (unit: CityUnit): PositionId | null => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    if (unit.ledBy !== null && parent) {
      const { ledBy } = unit;
      const division = postsOf.get(parent.id)?.find(({ title }) => title.endsWith(ledBy));
      return division?.id ?? leaderOf(parent);
    }
    const [head, ...managers] = postsOf.get(unit.id) ?? [];
    const leader = (managers.length > 0 ? inTurn(unit, managers) : head) ?? structural[0];
    if (head === undefined && parent) return leaderOf(parent);
    return leader?.id ?? null;
  };
  return leaderOf;
}

import { type placementOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { Box } from '@kotak9/rules';
import { allPeople, loadUnits, type PersonListEntry, withSubUnits } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

const BOXES: readonly Box[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Best first; people without a score last, then by NIP, so that the order never changes by itself. */
const byScore = (a: PersonListEntry, b: PersonListEntry): number =>
  (b.talentScore ?? -1) - (a.talentScore ?? -1) || (a.nip < b.nip ? -1 : 1);

const withoutMissing = ({ missing: _missing, ...person }: PersonListEntry) => person;

export const getNineBox =
  ({ table }: TableDeps): Act<typeof placementOperations.getNineBox> =>
  async ({ principal, query }) => {
    const { agency } = principal;
    const units = await loadUnits(table, agency);
    const { unit } = query;
    if (unit !== undefined && !units.some(({ id }) => id === unit)) {
      return refuse('resource/not-found', { resource: 'unit', id: unit });
    }
    const people = await allPeople(table, agency, unit === undefined ? null : withSubUnits(units, unit));
    const byBox = Map.groupBy(people, ({ box }) => box);
    const unplaced = byBox.get(null) ?? [];
    return {
      status: 200,
      body: {
        unit: unit ?? null,
        boxes: BOXES.map((box) => {
          const inBox = byBox.get(box) ?? [];
          return {
            box,
            count: inBox.length,
            people: inBox.sort(byScore).slice(0, query.limit).map(withoutMissing),
          };
        }),
        unplaced: { count: unplaced.length, people: unplaced.sort(byScore).slice(0, query.limit) },
      },
    };
  };

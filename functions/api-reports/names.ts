import type { AgencyId } from '@kotak9/rules';
import { allPositions, loadUnits, type Table } from '@kotak9/store';

/** What units and posts are called; an id that is known no more stands for itself. */
export interface Names {
  readonly unit: (id: string) => string;
  readonly post: (id: string | null) => string | null;
}

export const loadNames = async (table: Table, agency: AgencyId): Promise<Names> => {
  const [units, positions] = await Promise.all([loadUnits(table, agency), allPositions(table, agency)]);
  const unitNames = new Map<string, string>(units.map(({ id, name }) => [id, name]));
  const titles = new Map<string, string>(positions.map(({ id, title }) => [id, title]));
  return {
    unit: (id) => unitNames.get(id) ?? id,
    post: (id) => (id === null ? null : (titles.get(id) ?? id)),
  };
};

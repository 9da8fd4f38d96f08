import type { Unit } from './person.ts';

export interface UnitNode {
  readonly id: string;
  readonly name: string;
  readonly children: readonly UnitNode[];
}

type Named = Pick<Unit, 'id' | 'name' | 'parentId'>;

/** Units under those that they belong to, by name. One whose parent is not in the list stands at the top. */
export const unitTree = (units: readonly Named[]): readonly UnitNode[] => {
  const known = new Set(units.map(({ id }) => id));
  const byParent = Map.groupBy(units, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : '',
  );
  const under = (parent: string): readonly UnitNode[] =>
    (byParent.get(parent) ?? [])
      .map(({ id, name }) => ({ id, name, children: under(id) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'id'));
  return under('');
};

/** Ids of a unit and all below it; empty if there is no such unit. */
export const withSubUnits = (tree: readonly UnitNode[], id: string): ReadonlySet<string> => {
  const all = (node: UnitNode): readonly string[] => [node.id, ...node.children.flatMap(all)];
  const find = (nodes: readonly UnitNode[]): UnitNode | undefined => {
    for (const node of nodes) {
      const found = node.id === id ? node : find(node.children);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const node = find(tree);
  return new Set(node === undefined ? [] : all(node));
};

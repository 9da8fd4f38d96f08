import type { Axis, Component, Placement } from '../placement.ts';

/** A component whose points differ between two placements; null where one of them has no such component. */
export interface ChangedComponent {
  readonly axis: Axis;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Which components a correction changed, in the order of the later placement. */
export function changedComponents(
  before: Pick<Placement, 'components'> | null,
  after: Pick<Placement, 'components'>,
): readonly ChangedComponent[] {
  const earlier = before?.components ?? [];
  const gone = earlier.filter((was) => !after.components.some((is) => isSame(is, was)));
  return [...after.components, ...gone]
    .map(({ axis, name }) => ({
      axis,
      name,
      before: pointsOf({ axis, name }, earlier),
      after: pointsOf({ axis, name }, after.components),
    }))
    .filter((component) => component.before !== component.after);
}

type Named = Pick<Component, 'axis' | 'name'>;

function isSame(one: Named, other: Named): boolean {
  return one.axis === other.axis && one.name === other.name;
}

function pointsOf(named: Named, components: readonly Component[]): number | null {
  return components.find((component) => isSame(component, named))?.points ?? null;
}

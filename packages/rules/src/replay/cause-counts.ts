import { mergeBy } from './merge-by.ts';
import type { AxisCause, ComponentDelta, PersonReplay } from './person-replay.ts';
import type { CauseCount } from './replay-tally.ts';

export function countCauses(replays: readonly PersonReplay[]): CauseCount[] {
  return addCauses(
    replays.flatMap(({ causes }) => causeCodes(causes)).map((cause) => ({ cause, people: 1 })),
    [],
  );
}

/** Most frequent first. */
export function addCauses(a: readonly CauseCount[], b: readonly CauseCount[]): CauseCount[] {
  return mergeBy(
    [...a, ...b],
    ({ cause }) => cause,
    ({ cause, people }, more) => ({ cause, people: people + more.people }),
  ).sort((x, y) => y.people - x.people || (x.cause < y.cause ? -1 : 1));
}

/** What the codes are made of, as the rules have it or as it comes from elsewhere. */
interface NamedCauses {
  readonly axes: readonly (Pick<AxisCause, 'axis' | 'by'> & {
    readonly components: readonly Pick<ComponentDelta, 'name'>[];
  })[];
  readonly boxMap: object | null;
  readonly newlyMissing: readonly { readonly input: string }[];
  readonly noLongerMissing: readonly { readonly input: string }[];
}

/** One code for each thing that took part in a move; of the components of an axis the largest stands for all. */
export function causeCodes({ axes, boxMap, newlyMissing, noLongerMissing }: NamedCauses): string[] {
  return [
    ...axes.flatMap(({ axis, by, components }) => [
      ...(by === 'score' ? [] : [`${axis}/cut-off`]),
      ...(by === 'cut-off' ? [] : components.slice(0, 1).map(({ name }) => `${axis}/${name}`)),
    ]),
    ...(boxMap ? ['box-map'] : []),
    ...newlyMissing.map(({ input }) => `missing/${input}`),
    ...noLongerMissing.map(({ input }) => `found/${input}`),
  ];
}

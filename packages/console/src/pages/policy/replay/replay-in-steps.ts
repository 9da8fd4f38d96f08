import {
  type IsoDate,
  type PersonReplay,
  type PlacementInputs,
  type ReplaySummary,
  type RuleSet,
  replayPeople,
  summarizeReplay,
} from '@kotak9/rules';

export interface ReplayTask {
  readonly people: readonly PlacementInputs[];
  readonly asOf: IsoDate;
  readonly from: RuleSet;
  readonly to: RuleSet;
}

/** Places everybody under two policies, and hands over after every so many people; the figures come last. */
export function* replayInSteps(
  { people, asOf, from, to }: ReplayTask,
  peopleAStep: number,
): Generator<number, ReplaySummary> {
  const replays: PersonReplay[] = [];
  for (const replay of replayPeople(people, asOf, from, to)) {
    replays.push(replay);
    if (replays.length % peopleAStep === 0) yield replays.length;
  }
  return summarizeReplay(replays, { from: from.id, to: to.id, asOf }, from.fairness);
}

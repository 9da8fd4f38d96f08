import {
  type PlacementInputs,
  placementInputsOf,
  presetOf,
  replayPeople,
  summarizeReplay,
} from '@kotak9/rules';
import { buildPerson, day, nip } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { replayInSteps } from './replay-in-steps.ts';

const preset = (id: string) => presetOf(id) ?? expect.unreachable(id);
const from = preset('bkn-411-2025');
const to = preset('kemenkeu-type');
const asOf = day('2026-11-24');
const people: PlacementInputs[] = Array.from({ length: 25 }, (_, at) =>
  placementInputsOf(buildPerson({ nip: nip(`1971051019950310${String(at + 10)}`) })),
);

describe('replayInSteps', () => {
  it('hands over after every so many people and ends with the figures of all', () => {
    const steps = replayInSteps({ people, asOf, from, to }, 10);
    expect([steps.next(), steps.next()]).toEqual([
      { done: false, value: 10 },
      { done: false, value: 20 },
    ]);
    const replays = [...replayPeople(people, asOf, from, to)];
    expect(steps.next()).toEqual({
      done: true,
      value: summarizeReplay(replays, { from: from.id, to: to.id, asOf }, from.fairness),
    });
  });

  it('has no figures of nobody', () => {
    expect(replayInSteps({ people: [], asOf, from, to }, 10).next()).toMatchObject({
      done: true,
      value: { all: { people: 0, moved: 0 }, movers: [] },
    });
  });
});

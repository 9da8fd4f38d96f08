import { DEFAULT_SEED, generateCity } from '@kotak9/local';
import {
  defaultRuleSet,
  type IsoDate,
  movesToNextBox,
  NO_CONTEXT,
  placePerson,
  preflightPerson,
  presetOf,
  replayPeople,
  summarizeReplay,
} from '@kotak9/rules';
import { measure, reportTimes } from './measure.ts';

const REPLAYED = 20_000;
const ADVISED = 200;

/** The rules alone, over generated people: nothing is read or stored. */
export const benchRules = (today: IsoDate): readonly string[] => {
  const { people } = generateCity({ people: REPLAYED, seed: DEFAULT_SEED, today });
  const other = presetOf('kemenkeu-type');
  if (other === null) throw new Error('no preset kemenkeu-type');
  const context = { from: defaultRuleSet.id, to: other.id, asOf: today };
  return [
    ...reportTimes(`Rules, ${REPLAYED} people`, [
      measure('place everybody, with the days on which the result turns', () => {
        for (const person of people) placePerson(person, today, defaultRuleSet);
      }),
      measure('replay: place under two policies, find causes, summarize', () => {
        const replays = [...replayPeople(people, today, defaultRuleSet, other)];
        summarizeReplay(replays, context, defaultRuleSet.fairness);
      }),
      measure('pre-flight', () => {
        for (const person of people) {
          preflightPerson(person, NO_CONTEXT, today, defaultRuleSet);
        }
      }),
    ]),
    ...reportTimes(`What would move me, ${ADVISED} people`, [
      measure('place them', () => {
        for (const person of people.slice(0, ADVISED)) placePerson(person, today, defaultRuleSet);
      }),
      measure('the smallest changes that reach each higher box', () => {
        for (const person of people.slice(0, ADVISED)) movesToNextBox(person, today, defaultRuleSet);
      }),
    ]),
  ];
};

import {
  CARD_LIMITS,
  cutTo,
  type IsoDate,
  type MissingRequirement,
  movesToNextBox,
  opportunitiesOf,
  type PersonInputs,
  type RuleSet,
  type TargetPost,
} from '@kotak9/rules';
import type { PoolState } from '@kotak9/store';
import { sayNextChange } from '../api-matching/say-components.ts';
import { sayGoal } from '../api-matching/say-goal.ts';
import { sayMissing } from '../api-matching/say-missing.ts';
import { saySet } from '../api-matching/say-move.ts';
import { dayInWords, word } from '../api-matching/words.ts';
import type { Section } from '../pdf-section.ts';
import { readinessOf } from '../pool-facts.ts';
import { leftOut } from './left-out.ts';

const OUT_OF_REACH = 'tidak tercapai lagi';

/** How soon the person could take a post one level up. */
const levelsAhead = (state: PoolState, asOf: IsoDate, ruleSet: RuleSet): readonly string[] =>
  readinessOf(state, asOf, ruleSet).map(
    ({ target, readiness, readyOn }) =>
      `${word(target, 'id')}: ${readiness === null ? OUT_OF_REACH : word(readiness, 'id')}` +
      (readyOn === null ? '.' : `, paling cepat ${dayInWords(readyOn, 'id')}.`),
  );

const gaps = (missing: readonly MissingRequirement[]): string => {
  const { shown, left } = cutTo(missing, CARD_LIMITS.gaps);
  const said = shown.map((one) => sayMissing(one, 'id'));
  return [...said, leftOut(left)].filter((one) => one !== null).join('\n') || 'tidak ada';
};

/** How ready somebody is for the levels above, and for the posts that are nearest. */
export const readinessSection = (
  state: PoolState,
  posts: readonly TargetPost[],
  asOf: IsoDate,
  ruleSet: RuleSet,
): Section => {
  const { profile } = state.person.talent;
  const { shown, left } = cutTo(opportunitiesOf(profile, posts, asOf, ruleSet, asOf), CARD_LIMITS.posts);
  return {
    name: 'Kesiapan per jabatan',
    text: levelsAhead(state, asOf, ruleSet),
    columns: [
      { header: 'Jabatan', key: 'post', width: 44 },
      { header: 'Jalur', key: 'way', width: 11 },
      { header: 'Kesiapan', key: 'fit', width: 15 },
      { header: 'Paling cepat', key: 'on', width: 26 },
      { header: 'Yang kurang', key: 'missing', width: 92 },
    ],
    rows: shown.map(({ post, way, fit, readyOn, missing }) => ({
      post: post.title,
      way: word(way, 'id'),
      fit: word(fit, 'id'),
      on: readyOn === null ? OUT_OF_REACH : dayInWords(readyOn, 'id'),
      missing: gaps(missing),
    })),
    after: leftOut(left),
  };
};

/** The smallest change that leads to each higher box, from the inputs as they stand, and what time alone does. */
export const movesSection = (inputs: PersonInputs, asOf: IsoDate, ruleSet: RuleSet): Section => {
  const { goals, nextChange, maxChanges } = movesToNextBox(inputs, asOf, ruleSet);
  const { shown, left } = cutTo(goals, CARD_LIMITS.goals);
  return {
    name: 'Apa yang dapat mengubah kotak',
    text: [
      ...(nextChange === null ? [] : [sayNextChange(nextChange, 'id')]),
      ...shown.map(({ box, sets }) =>
        [sayGoal([box], sets, maxChanges, 'id'), ...sets.slice(0, 1).map((set) => saySet(set, 'id'))].join(
          ' ',
        ),
      ),
    ],
    columns: [],
    rows: [],
    after: leftOut(left),
  };
};

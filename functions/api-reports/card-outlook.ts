import { type IsoDate, movesToNextBox, type PersonInputs, type RuleSet } from '@kotak9/rules';
import type { PoolState } from '@kotak9/store';
import { sayNextChange } from '../api-matching/say-components.ts';
import { sayGoal } from '../api-matching/say-goal.ts';
import { sayRequirement } from '../api-matching/say-missing.ts';
import { saySet } from '../api-matching/say-move.ts';
import { dayInWords, word } from '../api-matching/words.ts';
import type { Section } from '../pdf-report.ts';
import { readinessOf } from '../pool-facts.ts';

/** Ways shown for each goal; the API gives all. */
const WAYS = 3;

const BY = { time: 'oleh waktu', act: 'oleh tindakan', never: 'tidak dapat lagi' } as const;

/** How soon the person could take a post one level up, and what is missing until then. */
export const readinessSection = (state: PoolState, asOf: IsoDate, ruleSet: RuleSet): Section => {
  const targets = readinessOf(state, asOf, ruleSet);
  return {
    name: 'Kesiapan untuk jenjang di atasnya',
    text: targets.map(
      ({ target, readiness, readyOn }) =>
        `${word(target, 'id')}: ${readiness === null ? 'tidak tercapai lagi' : word(readiness, 'id')}` +
        (readyOn === null ? '.' : `, paling cepat ${dayInWords(readyOn, 'id')}.`),
    ),
    columns: [
      { header: 'Jenjang', key: 'target', width: 20 },
      { header: 'Yang kurang', key: 'gap', width: 52 },
      { header: 'Terpenuhi', key: 'by', width: 16 },
      { header: 'Paling cepat', key: 'on', width: 18 },
    ],
    rows: targets.flatMap(({ target, gaps }) =>
      gaps.map((gap) => ({
        target: word(target, 'id'),
        gap: sayRequirement(gap, 'id'),
        by: BY[gap.by],
        on: gap.on && dayInWords(gap.on, 'id'),
      })),
    ),
  };
};

/** The smallest changes that lead to a higher box, from the inputs as they stand, and what time alone does. */
export const movesSection = (inputs: PersonInputs, asOf: IsoDate, ruleSet: RuleSet): Section => {
  const { goals, nextChange, maxChanges } = movesToNextBox(inputs, asOf, ruleSet);
  return {
    name: 'Apa yang dapat mengubah kotak',
    text: [
      ...(nextChange === null ? [] : [sayNextChange(nextChange, 'id')]),
      ...goals.flatMap(({ box, sets }) => [
        sayGoal([box], sets, maxChanges, 'id'),
        ...sets.slice(0, WAYS).map((set) => `•  ${saySet(set, 'id')}`),
      ]),
    ],
    columns: [],
    rows: [],
  };
};

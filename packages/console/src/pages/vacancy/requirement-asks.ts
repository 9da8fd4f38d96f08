import type { TargetRules } from '@kotak9/rules';

export type Rule = TargetRules['requirements'][number];
type AskKey =
  | 'anyOf'
  | 'months'
  | 'monthsOf'
  | 'ageUpTo'
  | 'ageIncluding'
  | 'rankOf'
  | 'ratings'
  | 'minMonths'
  | 'maxMonths'
  | 'inService'
  | 'yes';

export interface Ask {
  readonly key: AskKey;
  readonly values: Readonly<Record<string, number>>;
  /** Terms among which one is asked, joined as a verdict has them; null where none are. */
  readonly anyOf: string | null;
}

const ask = (
  key: AskKey,
  values: Ask['values'] = {},
  anyOf: readonly (string | number)[] | null = null,
): Ask => ({
  key,
  values,
  anyOf: anyOf === null ? null : anyOf.join('|'),
});

/** What a rule asks, as a text with its values. */
export const requirementAsks = (rule: Rule): Ask => {
  switch (rule.requirement) {
    case 'in-service':
      return ask('inService', {}, rule.anyOf);
    case 'employment-type':
    case 'box':
    case 'education':
      return ask('anyOf', {}, rule.anyOf);
    case 'level-tenure':
      return ask('monthsOf', { months: rule.months }, rule.anyOf);
    case 'related-experience':
      return ask('months', { months: rule.months });
    case 'age':
      return ask(rule.inclusive ? 'ageIncluding' : 'ageUpTo', { age: rule.max });
    case 'rank':
      return ask('rankOf', { tolerance: rule.tolerance });
    case 'performance':
      return ask('ratings', { years: rule.years }, rule.anyOf);
    case 'post-tenure':
      return ask('minMonths', { months: rule.minMonths });
    case 'post-tenure-limit':
      return ask('maxMonths', { months: rule.maxMonths });
    case 'not-incumbent':
    case 'no-running-sanction':
    case 'assessment-valid':
    case 'still-serving':
    case 'technical-measured':
    case 'willing':
    case 'no-conflict-of-interest':
      return ask('yes');
  }
};

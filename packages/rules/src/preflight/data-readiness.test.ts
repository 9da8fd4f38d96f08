import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { dataReadinessOf } from './data-readiness.ts';
import { NO_CONTEXT } from './preflight-facts.ts';
import { preflightPerson } from './preflight-person.ts';

const { preflight } = defaultRuleSet;
const checked = (changes: Parameters<typeof buildPerson>[0] = {}) => ({
  findings: preflightPerson(buildPerson(changes), NO_CONTEXT, day('2026-08-03'), defaultRuleSet),
});
const sound = checked();
const warned = checked({ birthDate: day('1971-05-11') });
const blocked = checked({ feedback: [] });
const hopeless = checked({ feedback: [], education: [], assessments: [] });

describe('dataReadinessOf', () => {
  it('counts whom nothing blocks, and weighs what is left', () => {
    expect(dataReadinessOf([sound, warned, blocked, sound], preflight)).toEqual({
      people: 4,
      ready: 3,
      share: 75,
      score: 85, // 100, 90, 50, 100
    });
  });

  it('goes no lower than nought for one person', () => {
    expect(hopeless.findings).toHaveLength(3);
    expect(dataReadinessOf([hopeless, sound], preflight)).toMatchObject({ share: 50, score: 50 });
  });

  it('says nothing of nobody', () => {
    expect(dataReadinessOf([], preflight)).toEqual({ people: 0, ready: 0, share: null, score: null });
  });
});

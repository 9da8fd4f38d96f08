import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { FindingCode } from '../policy/preflight-rules.ts';
import { CHECKS } from '../preflight/checks.ts';
import { NO_CONTEXT, type PreflightContext, preflightFacts } from '../preflight/preflight-facts.ts';
import { buildPerson } from './build-person.ts';
import { day } from './values.ts';

export const TODAY = '2026-08-03';

/** What one check says of a person: path, expected, actual. */
export function run(
  code: FindingCode,
  changes: Partial<PersonInputs>,
  asOf = TODAY,
  context: Partial<PreflightContext> = {},
) {
  const facts = preflightFacts(
    buildPerson(changes),
    { ...NO_CONTEXT, ...context },
    day(asOf),
    defaultRuleSet,
  );
  return CHECKS[code](facts).map(({ path, expected, actual }) => [path, expected, actual]);
}

import type { IsoDate } from '../brands.ts';
import { addDays, earlierDate } from '../calendar.ts';
import type { PersonInputs } from '../person.ts';
import { FINDING_CODES, type FindingCode } from '../policy/preflight-rules.ts';
import { CHECKS } from './checks.ts';
import type { Discovery, Finding } from './finding.ts';
import {
  type PreflightContext,
  type PreflightFacts,
  type PreflightPolicy,
  preflightFacts,
} from './preflight-facts.ts';

/** All that is still asked of whoever has left the service. */
const AFTER_SERVICE: readonly FindingCode[] = ['post-held-out-of-service'];

/**
 * Everything that has to be mended in a record before it goes to SIMATA or I-MUT, in the order of the catalogue. Who
 * has retired or left is only asked whether a post is still held.
 *
 * @param asOf day on which the record is looked at; due dates are counted from it.
 */
export function preflightPerson(
  inputs: PersonInputs,
  context: PreflightContext,
  asOf: IsoDate,
  ruleSet: PreflightPolicy,
): Finding[] {
  const facts = preflightFacts(inputs, context, asOf, ruleSet);
  const codes = isInService(inputs, ruleSet) ? FINDING_CODES : AFTER_SERVICE;
  return codes.flatMap((code) => CHECKS[code](facts).map((discovery) => asFinding(code, discovery, facts)));
}

/** Whether the pre-flight has anything to do with somebody: whoever has left no longer counts among the people. */
export function isInService(
  { status }: Pick<PersonInputs, 'status'>,
  { retirement }: Pick<PreflightPolicy, 'retirement'>,
): boolean {
  return retirement.statuses.includes(status);
}

function asFinding(
  code: FindingCode,
  discovery: Discovery,
  { inputs, asOf, ruleSet }: PreflightFacts,
): Finding {
  const { blocks, owner, dueInDays, legalBasis } = ruleSet.preflight.findings[code];
  const { path, expected, actual, dueOn } = discovery;
  const usual = addDays(asOf, dueInDays);
  return {
    code,
    severity: blocks.length > 0 ? 'blocking' : 'warning',
    blocks,
    path,
    expected,
    actual,
    owner,
    ownerUnit: owner === 'unit' ? inputs.unitId : null,
    dueOn: dueOn === undefined ? usual : earlierDate(usual, dueOn),
    legalBasis,
  };
}

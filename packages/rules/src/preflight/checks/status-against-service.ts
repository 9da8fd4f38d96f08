import { addMonths } from '../../calendar.ts';
import { retirementOf } from '../../retirement/tmt-pensiun.ts';
import type { Check } from '../preflight-facts.ts';

/** The kedudukan hukum against the age and the post. */
export const bupPassed: Check = ({ inputs, asOf, ruleSet }) => {
  const tmt = retirementOf(inputs, ruleSet)?.tmtPensiun ?? null;
  return tmt !== null && tmt <= asOf && ruleSet.retirement.statuses.includes(inputs.status)
    ? [{ path: 'status', expected: 'pensiun', actual: `${inputs.status} (TMT pensiun ${tmt})` }]
    : [];
};

/** MPP is at most a year before BUP (PP 11/2017 Ps 350). */
export const mppTooEarly: Check = ({ inputs, asOf, ruleSet }) => {
  const tmt = retirementOf(inputs, ruleSet)?.tmtPensiun ?? null;
  if (inputs.status !== 'mpp' || tmt === null) return [];
  const earliest = addMonths(tmt, -ruleSet.preflight.mppMonths);
  return asOf < earliest ? [{ path: 'status', expected: `≥ ${earliest}`, actual: asOf }] : [];
};

export const postHeldOutOfService: Check = ({ inputs, ruleSet }) =>
  inputs.post && ruleSet.preflight.statusesWithoutPost.includes(inputs.status)
    ? [{ path: 'post', expected: 'tanpa jabatan', actual: inputs.status }]
    : [];

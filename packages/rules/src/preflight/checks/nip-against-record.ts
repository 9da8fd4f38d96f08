import { type NipWarning, warnAboutNip } from '../../identity/nip.ts';
import type { Check, PreflightFacts } from '../preflight-facts.ts';

/**
 * The number against the record that bears it (Perka BKN 22/2007). A doubt that was kept when the record was entered
 * counts as well: from then on the record holds what the number says.
 */
export const nipBirthDateDiffers: Check = (facts) =>
  warns(facts, 'birth-date-differs') || facts.context.recordWarnings.includes('birth-date-differs')
    ? [{ path: 'birthDate', expected: facts.parsedNip.birthDate, actual: facts.inputs.birthDate }]
    : [];

export const nipSexDiffers: Check = ({ inputs, parsedNip, context }) =>
  inputs.sex !== parsedNip.sex || context.recordWarnings.includes('sex-differs')
    ? [{ path: 'sex', expected: parsedNip.sex, actual: inputs.sex }]
    : [];

export const nipTypeDiffers: Check = (facts) =>
  warns(facts, 'employment-type-differs')
    ? [
        {
          path: 'employmentType',
          expected: facts.parsedNip.employmentTypeHint,
          actual: facts.inputs.employmentType,
        },
      ]
    : [];

export const nipAgeUnusual: Check = (facts) => {
  const { min, max } = facts.ruleSet.cpnsAge;
  const unusual = warns(facts, 'cpns-too-young') || warns(facts, 'cpns-too-old');
  return unusual ? [{ path: 'nip', expected: `${min}–${max}`, actual: facts.firstServiceDay }] : [];
};

function warns({ inputs, parsedNip, ruleSet }: PreflightFacts, warning: NipWarning): boolean {
  return warnAboutNip(parsedNip, inputs, ruleSet.cpnsAge).includes(warning);
}

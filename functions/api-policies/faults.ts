import { type FieldError, type Refusal, refuse } from '@kotak9/contracts';
import { explainFault, type RuleSetFault } from '@kotak9/rules';

const asFieldError = (fault: RuleSetFault): FieldError => {
  const { path, message } = explainFault(fault);
  return {
    field: path === '' ? 'ruleSet' : path,
    code: 'policy-fault',
    message: { id: `Tidak dapat dihitung: ${message.id}.`, en: `Cannot be evaluated: ${message.en}.` },
  };
};

/** Every fault of a policy, each at its path within the rule set. */
export const faulty = (faults: readonly RuleSetFault[]): Refusal =>
  refuse('policy/faulty', {}, faults.map(asFieldError));

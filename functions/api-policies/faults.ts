import { type FieldError, type Refusal, refuse } from '@kotak9/contracts';
import type { RuleSetFault } from '@kotak9/rules';
import { faultInIndonesian } from './fault-texts.ts';

const asFieldError = ({ path, fault }: RuleSetFault): FieldError => ({
  field: path === '' ? 'ruleSet' : path,
  code: 'policy-fault',
  message: {
    id: `Tidak dapat dihitung: ${faultInIndonesian(fault) ?? fault}.`,
    en: `Cannot be evaluated: ${fault}.`,
  },
});

/** Every fault of a policy, each at its path within the rule set. */
export const faulty = (faults: readonly RuleSetFault[]): Refusal =>
  refuse('policy/faulty', {}, faults.map(asFieldError));

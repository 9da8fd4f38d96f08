import type { ObjectionRules } from '../policy/objection-rules.ts';
import { day } from '../testing/index.ts';
import { fileObjection } from './file-objection.ts';
import type { ObjectionState } from './objection.ts';

/** Short periods, each another number, so that one taken for another is seen. */
export const RULES: ObjectionRules = {
  legalBasis: 'uji',
  filingDays: {
    'wrong-content': 10,
    'unfounded-item': 9,
    'missing-item': null,
    'misread-input': 8,
    'wrong-rule': 0,
  },
  escalationDays: 3,
  instances: [
    { code: 'tim', name: 'Tim', answerDays: 5 },
    { code: 'pyb', name: 'PyB', answerDays: 7 },
    { code: 'bpasn', name: 'BPASN', answerDays: 11 },
  ],
};

/** Filed on 1 March 2026: to be answered by the 6th. */
export const filed = (rules: ObjectionRules = RULES): ObjectionState => {
  const result = fileObjection('missing-item', null, day('2026-03-01'), rules);
  if (!result.ok) throw new Error('not filed');
  return result.value;
};

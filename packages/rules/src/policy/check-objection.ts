import { complain, type Fault } from './guard.ts';
import type { ObjectionRules } from './objection-rules.ts';

/** Instances are told apart by their code, and none of them has to answer before it could have read. */
export function checkObjection({ instances }: ObjectionRules, faults: Fault[]): void {
  const codes = instances.map(({ code }) => code);
  if (new Set(codes).size < codes.length) complain(faults, 'objection.instances', 'a code occurs twice');
  instances.forEach(({ answerDays }, index) => {
    if (answerDays === 0) {
      complain(faults, `objection.instances[${index}].answerDays`, 'leaves no day to answer');
    }
  });
}

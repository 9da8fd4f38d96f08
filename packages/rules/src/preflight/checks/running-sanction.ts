import { NONE } from '../finding.ts';
import type { Check } from '../preflight-facts.ts';

/** While a sanction is served nobody is proposed (PP 94/2021). There is nothing to mend: its end has to be awaited. */
export const sanctionRunning: Check = ({ inputs, asOf }) =>
  inputs.discipline
    .filter(({ from, until }) => from <= asOf && asOf <= until)
    .map(({ id, until }) => ({
      path: `discipline/${id}`,
      expected: NONE,
      actual: until,
      dueOn: until,
    }));

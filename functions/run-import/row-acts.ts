import type { ImportInput } from '@kotak9/rules';
import { personAct } from './person-act.ts';
import { positionAct, standardAct } from './position-act.ts';
import { assessmentAct, performanceAct } from './result-act.ts';
import type { RowAct } from './row-act.ts';

/** What can be done with what a row stands for. */
export const rowActOf = (input: ImportInput): RowAct => {
  switch (input.kind) {
    case 'siasn-data-utama':
      return personAct(input);
    case 'e-kinerja':
      return performanceAct(input);
    case 'assessment-centre':
      return assessmentAct(input);
    case 'positions':
      return positionAct(input);
    case 'standards':
      return standardAct(input);
  }
};

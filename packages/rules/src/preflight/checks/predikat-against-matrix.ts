import { predikatOf } from '../../performance/predikat-matrix.ts';
import type { Check } from '../preflight-facts.ts';

/** The predikat of a year follows from its hasil kerja and perilaku (PermenPANRB 6/2022). */
export const predikatNotByMatrix: Check = ({ inputs }) =>
  inputs.performance.flatMap(({ year, workResult, behaviour, predikat }) => {
    const expected = predikatOf(workResult, behaviour);
    return predikat === expected
      ? []
      : [{ path: `performance/${year}.predikat`, expected, actual: predikat }];
  });

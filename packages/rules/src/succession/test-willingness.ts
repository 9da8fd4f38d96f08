import type { CandidateProfile } from '../succession.ts';
import type { TestResult } from './test-requirement.ts';

const WILLING = 'bersedia';

/** Nobody is proposed against the own declared will (kesediaan talenta, PermenPANRB 3/2020). */
export function testWillingness({ unwillingSince }: Pick<CandidateProfile, 'unwillingSince'>): TestResult {
  return {
    met: unwillingSince === null,
    expected: WILLING,
    actual: unwillingSince === null ? WILLING : `tidak-bersedia:${unwillingSince}`,
  };
}

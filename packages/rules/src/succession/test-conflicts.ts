import type { CandidateProfile, TargetPost } from '../succession.ts';
import type { TestResult } from './test-requirement.ts';

const NONE = 'tidak-ada';

/** Nobody is moved into a conflict of interest (PP 11/2017 Ps 190(5)): as far as the person has declared one. */
export function testConflicts(
  { declaredConflicts }: Pick<CandidateProfile, 'declaredConflicts'>,
  post: Pick<TargetPost, 'positionId' | 'unitId'>,
): TestResult {
  const conflict = declaredConflicts.find(
    ({ positionId, unitId }) => positionId === post.positionId || (unitId !== null && unitId === post.unitId),
  );
  return {
    met: conflict === undefined,
    expected: NONE,
    actual: conflict ? `${conflict.kind}:${conflict.declaredOn}` : NONE,
  };
}

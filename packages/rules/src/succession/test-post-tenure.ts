import type { IsoDate } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { CandidateProfile } from '../succession.ts';
import type { TestResult } from './test-requirement.ts';

/**
 * Mutasi at the earliest so long after the last one (PP 11/2017 Ps 190(3)): counted as date + months, so that the
 * anniversary itself is in time. Null for somebody who holds no post.
 */
export function testPostTenure(
  { postSince }: Pick<CandidateProfile, 'postSince'>,
  minMonths: number,
  appointmentDate: IsoDate,
): TestResult | null {
  if (postSince === null) return null;
  const from = addMonths(postSince, minMonths);
  return { met: appointmentDate >= from, expected: from, actual: appointmentDate };
}

/** The other end of the same rule: from that anniversary on a move is overdue. */
export function testPostTenureLimit(
  { postSince }: Pick<CandidateProfile, 'postSince'>,
  maxMonths: number,
  appointmentDate: IsoDate,
): TestResult | null {
  if (postSince === null) return null;
  const overdueFrom = addMonths(postSince, maxMonths);
  return { met: appointmentDate < overdueFrom, expected: overdueFrom, actual: appointmentDate };
}

import type { SolveAssignment } from '@kotak9/rules';
import { munkres } from 'munkres';

/** The Hungarian algorithm, exact on whole numbers. */
export const solveAssignment: SolveAssignment = munkres;

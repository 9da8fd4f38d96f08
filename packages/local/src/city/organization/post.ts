import type { EducationLevel, EmploymentType } from '@kotak9/rules';
import type { PositionData } from '@kotak9/store';

/** A post as the organisation has it, whoever holds it. */
export type Post = Omit<PositionData, 'holder' | 'holderSince' | 'vacantSince' | 'standard'>;

export const STAFF_GROUPS = ['guru', 'nakes', 'teknis', 'pelaksana'] as const;
export type StaffGroup = (typeof STAFF_GROUPS)[number];
type PostGroup = 'struktural' | StaffGroup;

/** A post with somebody to be put in it. */
export interface Seat {
  readonly post: Post;
  readonly group: PostGroup;
  readonly employmentType: EmploymentType;
  /** What the post asks for, where its level alone does not say it. */
  readonly education: EducationLevel | null;
}

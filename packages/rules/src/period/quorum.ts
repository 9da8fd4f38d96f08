import type { Nip } from '../brands.ts';
import type { QuorumRule } from '../policy/period-rules.ts';

export const COMMITTEE_ROLES = ['ketua', 'sekretaris', 'anggota'] as const;
export type CommitteeRole = (typeof COMMITTEE_ROLES)[number];

/** One line of an attendance list: every member is on it, present or not. */
export interface Attendance {
  readonly nip: Nip;
  readonly role: CommitteeRole;
  readonly present: boolean;
}

export interface Quorum {
  readonly members: number;
  readonly present: number;
  /** Fewest members that have to be present. */
  readonly needed: number;
  readonly reached: boolean;
}

/** Whether enough of the committee were there for its session to count. Somebody listed twice counts once. */
export function quorumOf(attendance: readonly Attendance[], rule: QuorumRule): Quorum {
  const members = new Set(attendance.map(({ nip }) => nip)).size;
  const present = new Set(attendance.filter((one) => one.present).map(({ nip }) => nip)).size;
  const needed = Math.max(rule.minimum, fewestOf(members, rule));
  return { members, present, needed, reached: present >= needed };
}

function fewestOf(members: number, { share, inclusive }: QuorumRule): number {
  const exact = (members * share) / 100;
  return inclusive ? Math.ceil(exact) : Math.floor(exact) + 1;
}

/** Token groups (Cognito) and what separates them. */
export const ROLES = [
  'hr-admin',
  'assessor',
  'discipline-officer',
  'talent-committee',
  'appointing-official',
  'asn',
  'auditor',
  'agency-client',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Whoever can change inputs cannot choose, and whoever chooses cannot change inputs; an auditor does neither.
 * A token that carries two roles of one pair is refused whole.
 */
export const CONFLICTING_ROLES: readonly (readonly [Role, Role])[] = [
  ['hr-admin', 'appointing-official'],
  ['assessor', 'appointing-official'],
  ['talent-committee', 'appointing-official'],
  ['discipline-officer', 'appointing-official'],
  ['auditor', 'hr-admin'],
  ['auditor', 'assessor'],
  ['auditor', 'discipline-officer'],
  ['auditor', 'talent-committee'],
  ['auditor', 'appointing-official'],
];

/** The first forbidden pair among `roles`, or null. */
export const findRoleConflict = (roles: readonly Role[]): readonly [Role, Role] | null =>
  CONFLICTING_ROLES.find(([one, other]) => roles.includes(one) && roles.includes(other)) ?? null;

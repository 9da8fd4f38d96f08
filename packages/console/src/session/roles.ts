/** Token groups of people. The contract's own list would bring all of its schemas into the first load. */
export const ROLES = [
  'hr-admin',
  'assessor',
  'discipline-officer',
  'talent-committee',
  'appointing-official',
  'asn',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** Who reads everybody's data. */
export const STAFF: readonly Role[] = ['hr-admin', 'assessor', 'talent-committee', 'auditor'];

export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

import type { Role } from '../roles.ts';

/** Named groups of roles, so that a route says whom it serves. */
export const STAFF: readonly Role[] = ['hr-admin', 'assessor', 'talent-committee', 'auditor'];
export const EVERYONE: readonly Role[] = [...STAFF, 'appointing-official', 'asn'];
export const RECORD_READERS: readonly Role[] = [...STAFF, 'asn'];
export const SUCCESSION_READERS: readonly Role[] = [
  'hr-admin',
  'talent-committee',
  'auditor',
  'appointing-official',
];
/** Candidates before a list is published: not for the appointing official. */
export const SUCCESSION_STAFF: readonly Role[] = ['hr-admin', 'talent-committee', 'auditor'];
export const RECORD_WRITERS: readonly Role[] = ['hr-admin'];
export const RESULT_WRITERS: readonly Role[] = ['hr-admin', 'assessor'];

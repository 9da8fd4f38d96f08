import type { Text } from '../language.ts';

export const REWARDS_PROBLEMS = {
  'rewards/not-eligible': {
    status: 422,
    title: { id: 'Belum memenuhi syarat Satyalancana', en: 'Not eligible for the medal' },
    detail: {
      id: 'Satyalancana {years} tahun tidak dapat diusulkan: {state}, genap pada {reachedOn}. Usulkan yang keadaannya "memenuhi" menurut /v1/asn/{nip}/satyalancana.',
      en: 'The medal of {years} years cannot be proposed: {state}, full on {reachedOn}. Propose one whose state is "memenuhi" at /v1/asn/{nip}/satyalancana.',
    },
  },
  'rewards/decided': {
    status: 409,
    title: { id: 'Usul sudah diputuskan', en: 'Proposal already decided' },
    detail: {
      id: 'Usul itu sudah {status}. Sesudah ditolak, usulan dapat diajukan lagi.',
      en: 'That proposal is {status} already. After a refusal it can be proposed again.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

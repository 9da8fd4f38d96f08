import type * as z from 'zod';
import type { PROCUREMENT_EVENTS } from './procurement-events.ts';

const formation = { year: '2026', formationId: 'guru-sd-umum' };
const applicantId = 'p-0001';
const contract = { nip: '199009132026211014', contractId: 'kontrak-2026-03-01' };

export const PROCUREMENT_EXAMPLES: {
  readonly [T in keyof typeof PROCUREMENT_EVENTS]: z.input<(typeof PROCUREMENT_EVENTS)[T]>;
} = {
  'procurement-round.planned.v1': { year: '2026', employmentType: 'pns' },
  'procurement-round.rescheduled.v1': { year: '2026', employmentType: 'pns' },
  'formation.planned.v1': { ...formation, unitId: 'dinas-pendidikan', posts: 2 },
  'formation.announced.v1': { ...formation, announcedOn: '2026-08-01' },
  'applicant.recorded.v1': { ...formation, applicantId, admitted: true },
  'applicant-result.recorded.v1': { ...formation, applicantId, stage: 'skd' },
  'selection-results.imported.v1': { ...formation, recorded: 40 },
  'skb-list.fixed.v1': { ...formation, called: 6 },
  'selection.announced.v1': { ...formation, ranked: 6, objectionUntil: '2026-10-05' },
  'selection-objection.filed.v1': {
    ...formation,
    objectionId: 'sanggah-p-0002',
    applicantId: 'p-0002',
    dueOn: '2026-10-12',
  },
  'selection-objection.ruled.v1': {
    ...formation,
    objectionId: 'sanggah-p-0002',
    applicantId: 'p-0002',
    outcome: 'ditolak',
  },
  'final-list.fixed.v1': { ...formation, passed: 2 },
  'selection-place.passed-on.v1': {
    ...formation,
    applicantId,
    outcome: 'mengundurkan-diri',
    replacedBy: 'p-0003',
  },
  'formation-post.filled.v1': { ...formation, applicantId, remaining: 1 },
  'appointee.recorded.v1': {
    ...formation,
    nip: '199908172026112001',
    positionId: 'guru-kelas-sd-1',
    employmentType: 'pns',
    asPlanned: true,
  },
  'appointee.oriented.v1': { year: '2026', nip: '199908172026112001', kind: 'latsar' },
  'inbound-transfer.recorded.v1': { year: '2026', nip: '198505122010011007', tmt: '2026-08-01' },
  'contract.signed.v1': { ...contract, from: '2026-03-01', until: '2027-02-28' },
  'contract.evaluated.v1': { ...contract, on: '2026-12-01' },
  'contract.extended.v1': { ...contract, until: '2028-02-29' },
  'contract.ended.v1': { ...contract, on: '2028-02-29', regular: true },
};

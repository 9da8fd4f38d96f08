import { selfServicesInUse } from '../self-services.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';

/** Sistem informasi: how many kinds of self-service people make use of. */
export const gatherSelfServiceEvidence: EvidenceGatherer = async (table, agency, asOf) => [
  {
    code: 'layanan-mandiri',
    measure: 'count',
    value: (await selfServicesInUse(table, agency, asOf)).filter(({ inUse }) => inUse).length,
    of: null,
    source: '/v1/self-services',
    asOf,
  },
];

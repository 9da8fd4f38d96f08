import { selfServicesInUse } from '../self-services.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

/** Sistem informasi: how many kinds of self-service people make use of. */
export const gatherSelfServiceEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const services = await selfServicesInUse(table, agency, asOf);
  return [
    evidenceOn(asOf).count(
      'layanan-mandiri',
      services.filter(({ inUse }) => inUse).length,
      '/v1/self-services',
    ),
  ];
};

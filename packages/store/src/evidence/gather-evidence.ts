import type { AgencyId, EvidenceItem, IsoDate } from '@kotak9/rules';
import { readOnce } from '../read-once.ts';
import type { Table } from '../table.ts';
import { gatherCareerDevelopmentEvidence } from './career-development-evidence.ts';
import { gatherDocumentEvidence } from './document-evidence.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { gatherInformationEvidence } from './information-evidence.ts';
import { gatherPerformanceEvidence } from './performance-evidence.ts';
import { gatherPlanningEvidence } from './planning-evidence.ts';
import { gatherProcurementEvidence } from './procurement-evidence.ts';
import { gatherPromotionEvidence } from './promotion-evidence.ts';
import { gatherRewardsEvidence } from './rewards-evidence.ts';
import { gatherSelfServiceEvidence } from './self-service-evidence.ts';
import { gatherServicesEvidence } from './services-evidence.ts';

/** What each aspect has to show, and the papers. */
const EVIDENCE_GATHERERS: readonly EvidenceGatherer[] = [
  gatherPlanningEvidence,
  gatherProcurementEvidence,
  gatherCareerDevelopmentEvidence,
  gatherPromotionEvidence,
  gatherPerformanceEvidence,
  gatherRewardsEvidence,
  gatherServicesEvidence,
  gatherInformationEvidence,
  gatherSelfServiceEvidence,
  gatherDocumentEvidence,
];

/** Everything that can be shown on a day, in the order of the aspects. */
export const gatherEvidence = async (
  table: Table,
  agency: AgencyId,
  asOf: IsoDate,
): Promise<readonly EvidenceItem[]> => {
  // several aspects count the same people
  const shared = readOnce(table);
  return (await Promise.all(EVIDENCE_GATHERERS.map((gather) => gather(shared, agency, asOf)))).flat();
};

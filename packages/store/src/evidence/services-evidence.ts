import { addYears, CLAIM_STATUSES, CLAIM_WAY, dayBefore, isSettled, yearOf } from '@kotak9/rules';
import { entriesDue, entriesOf } from '../register.ts';
import { retirementCaseRegister } from '../registers/services-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

/**
 * What perlindungan dan pelayanan has to show: every claim, the service requests of the last year (answered, or past
 * their day without an answer), and the cases whose TMT pensiun came this year.
 */
export const gatherServicesEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share } = evidenceOn(asOf);
  const since = addYears(asOf, -1);
  const counted = async (dueKind: string, from: typeof since | '', to: typeof asOf): Promise<number> =>
    (await entriesDue(table, agency, dueKind, from, to)).length;
  const [onTime, late, open, cases, ...claims] = await Promise.all([
    counted('service-request-on-time', since, asOf),
    counted('service-request-late', since, asOf),
    counted('service-request-open', '', dayBefore(asOf)),
    entriesOf(table, agency, retirementCaseRegister, String(yearOf(asOf))),
    ...CLAIM_STATUSES.map((status) => counted(`protection-claim-${status}`, '', asOf)),
  ]);
  const settled = CLAIM_STATUSES.reduce(
    (sum, status, at) => (isSettled(CLAIM_WAY, status) ? sum + (claims[at] ?? 0) : sum),
    0,
  );
  const over = cases.filter(({ data }) => data.decree !== null && data.tmtPensiun <= asOf);
  return [
    share(
      'klaim-perlindungan',
      settled,
      claims.reduce((sum, one) => sum + one, 0),
      '/v1/protection-claims',
    ),
    share(
      'layanan-tepat-waktu',
      onTime,
      onTime + late + open,
      `/v1/service-requests?from=${since}&to=${asOf}`,
    ),
    share(
      'pensiun-tepat-waktu',
      over.filter(({ data }) => data.decree === 'sebelum-tmt').length,
      over.length,
      `/v1/retirement-outcomes?year=${yearOf(asOf)}`,
    ),
  ];
};

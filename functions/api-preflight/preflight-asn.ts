import { type preflightOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { PREFLIGHT_PURPOSES } from '@kotak9/rules';
import type { TableDeps } from '../deps.ts';
import { checkPerson, inspectionOf } from './check-people.ts';
import { tellFinding } from './tell-finding.ts';

/** Everything to be mended in one record, today. */
export const preflightAsn =
  ({ table }: TableDeps): Act<typeof preflightOperations.preflightAsn> =>
  async ({ principal, params, query, now, language }) => {
    const inspection = await inspectionOf(table, { agency: principal.agency, now }, query.moveOn);
    const person = await checkPerson(inspection, params.nip);
    if (person === null) return refuse('resource/not-found', { resource: 'asn', id: params.nip });
    const { nip, unitId, isServing, findings } = person;
    const isFree = (purpose: (typeof PREFLIGHT_PURPOSES)[number]) =>
      isServing && findings.every(({ blocks }) => !blocks.includes(purpose));
    return {
      status: 200,
      body: {
        nip,
        unitId,
        asOf: inspection.asOf,
        ruleSet: inspection.ruleSet.id,
        freeFor: PREFLIGHT_PURPOSES.filter(isFree),
        findings: findings.map((finding) => tellFinding(finding, language)),
      },
    };
  };

import { type applicantOperations, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { checkApplicant } from '@kotak9/rules';
import {
  type ApplicantData,
  applicantRegister,
  formationOwner,
  loadEntry,
  policyInForce,
  procurementFormationRegister,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { registerActs } from '../register-acts.ts';
import { statusGate } from './formation-act.ts';
import { applicantsOf, tableOf } from './selection-of.ts';
import { loadRound, stageGate } from './stage-gate.ts';

type Recorded = Request<typeof applicantOperations.recordApplicant>;

/** Whoever applied in time is recorded with the verdict of seleksi administrasi, also where it is against them. */
export const applicantActs = (deps: TableDeps) =>
  registerActs<ApplicantData, Recorded['params'], Recorded['body']>(deps, {
    register: applicantRegister,
    resource: 'applicant',
    ownerIn: ({ year, formationId }) => formationOwner(year, formationId),
    complete: async ({ table, agency, params: { year, formationId }, body, today }) => {
      const found = await loadEntry(table, agency, procurementFormationRegister, year, formationId);
      if (found === null) {
        return refuse('resource/not-found', { resource: 'procurement-formation', id: formationId });
      }
      const { data: formation } = found;
      const wrong = statusGate(formation, ['diumumkan']);
      if (wrong) return wrong;
      const round = await loadRound(table, agency, year, formation.employmentType);
      if ('refused' in round) return round;
      const refused =
        refuseFutureDate('appliedOn', body.appliedOn, { agency, today }) ??
        stageGate(round, 'pendaftaran', body.appliedOn, true);
      if (refused) return refused;
      const twin = (await applicantsOf(table, agency, formation)).find(
        ({ id, identityNumber }) => id !== body.id && identityNumber === body.identityNumber,
      );
      if (twin) return refuse('resource/duplicate', { resource: 'applicant', id: twin.id });
      const policy = await policyInForce(table, agency, today);
      const administration = [...checkApplicant(body, formation, tableOf(formation, today), policy)];
      return {
        data: {
          ...body,
          formation: formationOwner(year, formationId),
          administration,
          skd: null,
          skb: null,
          competence: null,
        },
        fact: {
          type: 'applicant.recorded.v1',
          data: { year, formationId, applicantId: body.id, admitted: administration.length === 0 },
        },
      };
    },
  });

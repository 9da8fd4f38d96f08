import { hashContent } from '@kotak9/audit';
import { type meritOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  changeEntry,
  commandOf,
  localDate,
  type MeritAssessmentData,
  meritAssessmentRegister,
  runCommand,
} from '@kotak9/store';
import { entryReply } from '../register-acts.ts';
import { findAssessment } from './find-assessment.ts';
import type { MeritDeps } from './merit-deps.ts';
import { standingOf, storedIndex } from './merit-standing.ts';

/** HR fixes the assessment: levels, evidence, weights and index are frozen together, under one hash. */
export const fixAssessment =
  ({ table }: MeritDeps): Act<typeof meritOperations.fixMeritAssessment> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, now } = request;
      const { agency, sub } = principal;
      const found = await findAssessment(table, agency, params, request.ifMatch);
      if ('refused' in found) return found;
      const { data } = found;
      if (data.status !== 'draft') return refuse('merit/frozen', { status: data.status });
      const standing = await standingOf(table, agency, data);
      if ('refused' in standing) return standing;
      const { year, instrument } = params;
      if (standing.evidence === null) return refuse('merit/evidence-missing', { year });
      const { asOf, items } = standing.evidence;
      const index = storedIndex(standing.index);
      const { levels, satisfaction, correction, variant } = data;
      const weights = { ...standing.weights };
      const evidence = { asOf, items: [...items] };
      const contentHash = hashContent({
        year,
        instrument,
        variant,
        levels,
        satisfaction,
        correction,
        weights,
        evidence,
      });
      const fixed: MeritAssessmentData = {
        ...data,
        status: 'ditetapkan',
        fixed: { on: localDate(now), by: sub, weights, evidence, index, contentHash },
      };
      return {
        changes: [
          changeEntry(meritAssessmentRegister, agency, found, fixed, {
            type: 'merit-assessment.fixed.v1',
            data: { year, instrument, index: index.index, category: index.category.code, contentHash },
          }),
        ],
        outcome: entryReply(fixed, found.head.seq + 1, 200),
      };
    });

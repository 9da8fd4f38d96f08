import { type meritOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { levelDifferences, meritInstrument, reasonsLacking, scoreIndex } from '@kotak9/rules';
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
import { meritRefusal } from './merit-refusals.ts';
import { levelsOf, storedIndex, surveyOf } from './merit-standing.ts';

/** The auditor sets levels of their own beside the frozen ones, and says why they differ; what HR fixed stays. */
export const verifyAssessment =
  ({ table }: MeritDeps): Act<typeof meritOperations.verifyMeritAssessment> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body, now } = request;
      const { agency, sub } = principal;
      const found = await findAssessment(table, agency, params, request.ifMatch);
      if ('refused' in found) return found;
      const { data } = found;
      if (data.verified !== null) return refuse('merit/already-verified', { on: data.verified.on });
      if (data.fixed === null) return refuse('merit/not-fixed');
      const instrument = meritInstrument(params.instrument);
      const assessed = levelsOf(data);
      const lacking = reasonsLacking(
        body.levels.map(({ item, level, note }) => ({ item, level, reason: note })),
        assessed,
      );
      const verified = { ...assessed, ...levelsOf(body) };
      const scored = scoreIndex(instrument, data.fixed.weights, verified, surveyOf(data));
      if (!scored.ok) return meritRefusal(scored.error, instrument);
      if (lacking.length > 0) return refuse('merit/reason-required', { items: lacking.join(', ') });
      const index = storedIndex(scored.value);
      const differences = [...levelDifferences(instrument, assessed, verified)];
      const next: MeritAssessmentData = {
        ...data,
        status: 'diverifikasi',
        verified: { on: localDate(now), by: sub, levels: body.levels, differences, index },
      };
      return {
        changes: [
          changeEntry(meritAssessmentRegister, agency, found, next, {
            type: 'merit-assessment.verified.v1',
            data: {
              ...params,
              index: index.index,
              category: index.category.code,
              differences: differences.length,
            },
          }),
        ],
        outcome: entryReply(next, found.head.seq + 1, 200),
      };
    });

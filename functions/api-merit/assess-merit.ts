import { type meritOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  faultOfLevels,
  itemsOf,
  type MeritInstrument,
  type MeritLevels,
  meritInstrument,
  reasonsLacking,
  suggestLevel,
} from '@kotak9/rules';
import {
  changeEntry,
  commandOf,
  type MeritAssessmentData,
  meritAssessmentRegister,
  runCommand,
} from '@kotak9/store';
import { entryReply } from '../register-acts.ts';
import { findAssessment } from './find-assessment.ts';
import type { MeritDeps } from './merit-deps.ts';
import { meritRefusal } from './merit-refusals.ts';
import { type Evidence, evidenceFor, levelsOf } from './merit-standing.ts';

type Level = MeritAssessmentData['levels'][number];

/** HR sets levels: the suggested one by itself, any other with a reason. */
export const assessMerit =
  ({ table }: MeritDeps): Act<typeof meritOperations.assessMerit> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body } = request;
      const { agency } = principal;
      const found = await findAssessment(table, agency, params, request.ifMatch);
      if ('refused' in found) return found;
      const { data } = found;
      if (data.status !== 'draft') return refuse('merit/frozen', { status: data.status });
      const instrument = meritInstrument(params.instrument);
      const asksSurvey = instrument.composition.satisfaction > 0;
      if (!asksSurvey && (body.satisfaction !== undefined || body.correction)) {
        return refuse('merit/survey-not-asked', { instrument: instrument.id });
      }
      const fault = faultOfLevels(instrument, levelsOf(body));
      if (fault !== null) return meritRefusal(fault, instrument);
      const suggested = suggestions(instrument, await evidenceFor(table, agency, data));
      const lacking = reasonsLacking(body.levels, suggested);
      if (lacking.length > 0) return refuse('merit/reason-required', { items: lacking.join(', ') });
      const set = body.levels.map((level) => ({ ...level, suggested: suggested[level.item] ?? null }));
      const assessed: MeritAssessmentData = {
        ...data,
        levels: merged(instrument, data.levels, set),
        satisfaction: body.satisfaction ?? data.satisfaction,
        correction: body.correction === undefined ? data.correction : body.correction,
      };
      const { year } = params;
      return {
        changes: [
          changeEntry(meritAssessmentRegister, agency, found, assessed, {
            type: 'merit-assessment.changed.v1',
            data: {
              year,
              instrument: instrument.id,
              items: set.map(({ item }) => item),
              survey: body.satisfaction !== undefined || body.correction !== undefined,
            },
          }),
        ],
        outcome: entryReply(assessed, found.head.seq + 1, 200),
      };
    });

/** Nothing is suggested before evidence was gathered: every level needs its reason then. */
const suggestions = (instrument: MeritInstrument, evidence: Evidence | null): MeritLevels =>
  evidence === null
    ? {}
    : Object.fromEntries(
        itemsOf(instrument).map((item) => [item.id, suggestLevel(instrument, item, evidence.items).level]),
      );

/** The last word on each item, in the order of the instrument. */
const merged = (instrument: MeritInstrument, before: readonly Level[], set: readonly Level[]): Level[] => {
  const latest = new Map([...before, ...set].map((level) => [level.item, level]));
  return itemsOf(instrument).flatMap(({ id }) => latest.get(id) ?? []);
};

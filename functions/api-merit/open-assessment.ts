import { type meritOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { meritInstrument } from '@kotak9/rules';
import {
  changeEntry,
  commandOf,
  loadEntry,
  type MeritAssessmentData,
  meritAssessmentRegister,
  runCommand,
} from '@kotak9/store';
import { entryReply } from '../register-acts.ts';
import type { MeritDeps } from './merit-deps.ts';
import { meritRefusal } from './merit-refusals.ts';

/** Both instruments may be assessed in one year: which one counts is for the agency to say. */
export const openAssessment =
  ({ table }: MeritDeps): Act<typeof meritOperations.openMeritAssessment> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, body } = request;
      const { agency } = principal;
      const { year, instrument, variant } = body;
      const design = meritInstrument(instrument);
      const variants = design.variants.map(({ id }) => id);
      if (variant !== null && !variants.includes(variant)) {
        return meritRefusal({ code: 'variant-unknown', variants }, design);
      }
      if (await loadEntry(table, agency, meritAssessmentRegister, String(year), instrument)) {
        return refuse('resource/duplicate', { resource: 'penilaian', id: `${year}/${instrument}` });
      }
      const data: MeritAssessmentData = {
        id: instrument,
        year,
        instrument,
        variant,
        status: 'draft',
        levels: [],
        satisfaction: null,
        correction: null,
        fixed: null,
        verified: null,
      };
      return {
        changes: [
          changeEntry(meritAssessmentRegister, agency, null, data, {
            type: 'merit-assessment.opened.v1',
            data: { year, instrument },
          }),
        ],
        outcome: {
          ...entryReply(data, 1, 201),
          location: `/v1/merit-assessments/${year}/instruments/${instrument}`,
        },
      };
    });

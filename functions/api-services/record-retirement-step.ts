import type { servicesRetirementOperations as operations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  type AgencyId,
  decreeStateOf,
  type RetirementStep,
  recordStep,
  retirementCase,
  yearOf,
} from '@kotak9/rules';
import {
  type Change,
  changeEntry,
  commandOf,
  loadEntry,
  localDate,
  retirementCaseRegister,
  retirementStepRegister,
  runCommand,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseStep } from './refusals.ts';
import { caseAnswer, loadRetirementCase } from './retirement-case.ts';

/** A decree that comes after TMT pensiun: what was noted on that day is set right. */
const amendOutcome = async (
  table: Table,
  agency: AgencyId,
  { nip, tmtPensiun, step, doneOn }: RetirementStep,
): Promise<readonly Change[]> => {
  if (step !== 'sk-pensiun') return [];
  const noted = await loadEntry(table, agency, retirementCaseRegister, String(yearOf(tmtPensiun)), nip);
  if (noted === null || noted.data.decree === null) return [];
  const decree = decreeStateOf(tmtPensiun, doneOn);
  const fact = {
    type: 'retirement-case.amended.v1',
    data: { nip, tmtPensiun, year: yearOf(tmtPensiun), decree },
  } as const;
  return [changeEntry(retirementCaseRegister, agency, noted, { ...noted.data, decree }, fact)];
};

export const recordRetirementStep =
  ({ table }: TableDeps): Act<typeof operations.recordRetirementStep> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body } = request;
      const { agency } = principal;
      const { nip } = params;
      const today = localDate(request.now);
      const found = await loadRetirementCase(table, agency, nip, today);
      if ('refused' in found) return found;
      const { standing, steps, person, ruleSet } = found;
      const { tmtPensiun } = standing;
      const recorded = recordStep(standing, nip, body, today);
      if (!recorded.ok) return refuseStep(recorded.error, body.step, tmtPensiun);
      const step = recorded.value;
      const done = [...steps, step];
      const facts = { employmentType: person.record.employmentType, tmtPensiun, done };
      const after = retirementCase(facts, today, ruleSet.services);
      const late = after.steps.some((one) => one.step === step.step && one.state === 'terlambat');
      const fact = {
        type: 'retirement-step.recorded.v1',
        data: { nip, tmtPensiun, stepId: step.id, step: step.step, late },
      } as const;
      return {
        changes: [
          changeEntry(retirementStepRegister, agency, null, step, fact),
          ...(await amendOutcome(table, agency, step)),
        ],
        outcome: { status: 201, body: caseAnswer(nip, after, done, today) },
      };
    });

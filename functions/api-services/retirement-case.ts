import { type servicesRetirementOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  type AgencyId,
  type IsoDate,
  type Nip,
  type RetirementCase,
  type RetirementStep,
  type RuleSet,
  retirementCase,
} from '@kotak9/rules';
import {
  entriesOf,
  loadPerson,
  localDate,
  type PersonState,
  policyInForce,
  retirementStepRegister,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { tmtPensiunOf } from './tmt-pensiun-of.ts';

/** The retirement service of one person as it stands. */
export interface CaseOfPerson {
  readonly person: PersonState;
  readonly steps: readonly RetirementStep[];
  readonly standing: RetirementCase;
  readonly ruleSet: RuleSet;
}

export const loadRetirementCase = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  today: IsoDate,
): Promise<CaseOfPerson | Refusal> => {
  const person = await loadPerson(table, agency, nip);
  if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
  const ruleSet = await policyInForce(table, agency, today);
  const tmtPensiun = tmtPensiunOf(person, ruleSet);
  if (tmtPensiun === null) return refuse('retirement-case/none', { id: nip });
  const steps = (await entriesOf(table, agency, retirementStepRegister, nip)).map(({ data }) => data);
  const facts = { employmentType: person.record.employmentType, tmtPensiun, done: steps };
  return { person, steps, standing: retirementCase(facts, today, ruleSet.services), ruleSet };
};

export const caseAnswer = (
  nip: Nip,
  standing: RetirementCase,
  steps: readonly RetirementStep[],
  today: IsoDate,
) => ({
  nip,
  asOf: today,
  ...standing,
  mpp: steps.find(({ mpp, tmtPensiun }) => mpp !== null && tmtPensiun === standing.tmtPensiun)?.mpp ?? null,
});

export const getRetirementCase =
  ({ table }: TableDeps): Act<typeof operations.getRetirementCase> =>
  async ({ principal, params, now }) => {
    const today = localDate(now);
    const found = await loadRetirementCase(table, principal.agency, params.nip, today);
    if ('refused' in found) return found;
    return { status: 200, body: caseAnswer(params.nip, found.standing, found.steps, today) };
  };

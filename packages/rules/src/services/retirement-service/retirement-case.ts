import type { IsoDate } from '../../brands.ts';
import { addMonths, daysBetween } from '../../calendar.ts';
import type { ServicesRules } from '../../policy/services-rules.ts';
import type { EmploymentType } from '../../terms.ts';
import { earliestMpp } from './mpp.ts';
import {
  MPP_STEPS,
  RETIREMENT_STEPS,
  type RetirementStep,
  type RetirementStepKind,
} from './retirement-step.ts';

type StepRules = Pick<ServicesRules, 'retirementSteps' | 'decreeAlarmMonths'>;

/** Whose case it is, and what was done. */
export interface CaseFacts {
  readonly employmentType: EmploymentType;
  readonly tmtPensiun: IsoDate;
  readonly done: readonly Pick<RetirementStep, 'step' | 'doneOn' | 'documentNumber' | 'tmtPensiun'>[];
}

export const STEP_STATES = ['selesai', 'terlambat', 'terbuka', 'lewat', 'gugur'] as const;
/** Done, done too late, to be done, to be done and overdue, or no longer to be done. */
export type StepState = (typeof STEP_STATES)[number];

export interface CaseStep {
  readonly step: RetirementStepKind;
  readonly dueOn: IsoDate;
  readonly doneOn: IsoDate | null;
  readonly documentNumber: string | null;
  readonly state: StepState;
}

export interface RetirementCase {
  readonly tmtPensiun: IsoDate;
  /** Days to TMT pensiun; negative once it is past. */
  readonly daysLeft: number;
  readonly steps: readonly CaseStep[];
  /** The earliest step that is open; null once all are done. */
  readonly next: CaseStep | null;
  readonly overdue: boolean;
  readonly decree: DecreeState;
  /** Without a decree so near to TMT pensiun that somebody has to see to it. */
  readonly alarm: boolean;
}

export const DECREE_STATES = ['sebelum-tmt', 'sesudah-tmt', 'belum-ada'] as const;
export type DecreeState = (typeof DECREE_STATES)[number];

export const stepDueOn = (
  tmtPensiun: IsoDate,
  step: RetirementStepKind,
  { retirementSteps }: Pick<ServicesRules, 'retirementSteps'>,
): IsoDate => addMonths(tmtPensiun, -retirementSteps[step]);

/** A decree of the very day of TMT pensiun came too late: from that day on the person is no longer paid. */
export const decreeStateOf = (tmtPensiun: IsoDate, decreeOn: IsoDate | null): DecreeState => {
  if (decreeOn === null) return 'belum-ada';
  return decreeOn < tmtPensiun ? 'sebelum-tmt' : 'sesudah-tmt';
};

function stateOf(
  { step, dueOn, doneOn }: Pick<CaseStep, 'step' | 'dueOn' | 'doneOn'>,
  { employmentType, tmtPensiun }: CaseFacts,
  today: IsoDate,
): StepState {
  if (doneOn !== null) {
    const isLate =
      step === 'sk-pensiun' ? decreeStateOf(tmtPensiun, doneOn) === 'sesudah-tmt' : doneOn > dueOn;
    return isLate ? 'terlambat' : 'selesai';
  }
  const isMpp = MPP_STEPS.includes(step);
  if (isMpp && (employmentType === 'pppk' || earliestMpp(tmtPensiun, today) === null)) return 'gugur';
  return dueOn < today ? 'lewat' : 'terbuka';
}

export const isOpen = ({ state }: Pick<CaseStep, 'state'>): boolean =>
  state === 'terbuka' || state === 'lewat';

/** The retirement service of one person as it stands on a day: all of it follows from the date and what was done. */
export function retirementCase(facts: CaseFacts, today: IsoDate, rules: StepRules): RetirementCase {
  const { tmtPensiun } = facts;
  const steps = RETIREMENT_STEPS.map((step): CaseStep => {
    const done = facts.done.find((one) => one.step === step && one.tmtPensiun === tmtPensiun);
    const dueOn = stepDueOn(tmtPensiun, step, rules);
    const doneOn = done?.doneOn ?? null;
    return {
      step,
      dueOn,
      doneOn,
      documentNumber: done?.documentNumber ?? null,
      state: stateOf({ step, dueOn, doneOn }, facts, today),
    };
  });
  const decreeOn = steps.find(({ step }) => step === 'sk-pensiun')?.doneOn ?? null;
  const decree = decreeStateOf(tmtPensiun, decreeOn);
  return {
    tmtPensiun,
    daysLeft: daysBetween(today, tmtPensiun),
    steps,
    next: steps.find(isOpen) ?? null,
    overdue: steps.some(({ state }) => state === 'lewat'),
    decree,
    alarm: decree === 'belum-ada' && today >= addMonths(tmtPensiun, -rules.decreeAlarmMonths),
  };
}

import type { IsoDate, Nip } from '../../brands.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { earliestMpp } from './mpp.ts';
import { isOpen, type RetirementCase } from './retirement-case.ts';
import { type RetirementStep, type RetirementStepKind, retirementStepId } from './retirement-step.ts';

export interface StepDone extends Pick<RetirementStep, 'step' | 'doneOn' | 'documentNumber'> {
  /** Only in answer to the offer of MPP. */
  readonly mppStart: IsoDate | null;
}

export type StepFault =
  | { readonly code: 'done-before'; readonly doneOn: IsoDate }
  | { readonly code: 'out-of-order'; readonly missing: RetirementStepKind }
  | { readonly code: 'future'; readonly latest: IsoDate }
  | { readonly code: 'before-last-step'; readonly earliest: IsoDate }
  | { readonly code: 'mpp-not-here' }
  | { readonly code: 'mpp-too-late' }
  | { readonly code: 'mpp-start'; readonly earliest: IsoDate; readonly before: IsoDate };

/** Records that a step was done: in its order, not in the future, not before what it follows. */
export function recordStep(
  { steps, tmtPensiun }: Pick<RetirementCase, 'steps' | 'tmtPensiun'>,
  nip: Nip,
  done: StepDone,
  today: IsoDate,
): Result<RetirementStep, StepFault> {
  const at = steps.findIndex(({ step }) => step === done.step);
  const earlier = steps.slice(0, at);
  const recorded = steps[at]?.doneOn ?? null;
  if (recorded !== null) return refuse({ code: 'done-before', doneOn: recorded });
  const missing = earlier.find(isOpen);
  if (missing) return refuse({ code: 'out-of-order', missing: missing.step });
  if (done.doneOn > today) return refuse({ code: 'future', latest: today });
  const last = earlier
    .flatMap(({ doneOn }) => doneOn ?? [])
    .toSorted()
    .at(-1);
  if (last !== undefined && done.doneOn < last) return refuse({ code: 'before-last-step', earliest: last });
  const mpp = chosenMpp(tmtPensiun, done);
  if (!mpp.ok) return mpp;
  return ok({
    id: retirementStepId(tmtPensiun, done.step),
    nip,
    tmtPensiun,
    step: done.step,
    doneOn: done.doneOn,
    documentNumber: done.documentNumber,
    mpp: mpp.value,
  });
}

function chosenMpp(
  tmtPensiun: IsoDate,
  { step, doneOn, mppStart }: StepDone,
): Result<RetirementStep['mpp'], StepFault> {
  if (mppStart === null) return ok(null);
  if (step !== 'mpp-dijawab') return refuse({ code: 'mpp-not-here' });
  const earliest = earliestMpp(tmtPensiun, doneOn);
  if (earliest === null) return refuse({ code: 'mpp-too-late' });
  return mppStart < earliest || mppStart >= tmtPensiun
    ? refuse({ code: 'mpp-start', earliest, before: tmtPensiun })
    : ok({ start: mppStart, effect: 'menunggu' });
}

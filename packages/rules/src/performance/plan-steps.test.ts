import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanStep, takePlanStep } from './plan-steps.ts';
import { PLAN_STATUSES, type PlanStatus } from './plan-terms.ts';

const LEADS: Readonly<Record<PlanStep, Partial<Record<PlanStatus, PlanStatus>>>> = {
  change: { draft: 'draft' },
  submit: { draft: 'diajukan' },
  return: { diajukan: 'draft' },
  agree: { diajukan: 'disetujui' },
  revise: { disetujui: 'diajukan' },
  'name-rater': { draft: 'draft', diajukan: 'diajukan', disetujui: 'disetujui' },
  report: { disetujui: 'disetujui' },
  'give-feedback': { disetujui: 'disetujui' },
  evaluate: { disetujui: 'dinilai' },
};
const STEPS: readonly PlanStep[] = [
  'change',
  'submit',
  'return',
  'agree',
  'revise',
  'name-rater',
  'report',
  'give-feedback',
  'evaluate',
];

describe('takePlanStep', () => {
  it.each(STEPS)('%s is taken from the statuses that allow it alone', (step) => {
    for (const status of PLAN_STATUSES) {
      const next = LEADS[step][status];
      expect(takePlanStep(status, step)).toEqual(
        next === undefined
          ? { ok: false, error: { status, allowed: Object.keys(LEADS[step]) } }
          : { ok: true, value: next },
      );
    }
  });

  it('never rates what was not agreed on, and never moves what is rated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 30 }), (steps) => {
        let status: PlanStatus = 'draft';
        let agreed = false;
        for (const step of steps) {
          const taken = takePlanStep(status, step);
          if (!taken.ok) continue;
          expect(status).not.toBe('dinilai');
          status = taken.value;
          agreed ||= step === 'agree';
          if (status === 'dinilai') expect(agreed).toBe(true);
        }
      }),
    );
  });
});

import type * as z from 'zod';
import type { POLICY_EVENTS } from './policy-events.ts';

const policy = {
  policyId: 'kota-jayapura-2027',
  contentHash: '3b1f0e2d4c5a69788796a5b4c3d2e1f09f2c5b3e0c6f4d8a7b1e2d3c4f5a6978',
};
const finished = { runId: 'rec-0001', policyId: policy.policyId, units: 38, people: 4021 };
const unitTask = {
  taskId: 'rec-0001/dinas-pendidikan',
  runId: 'rec-0001',
  unitId: 'dinas-pendidikan',
};

export const POLICY_EXAMPLES: {
  readonly [T in keyof typeof POLICY_EVENTS]: z.input<(typeof POLICY_EVENTS)[T]>;
} = {
  'policy.drafted.v1': { ...policy, basedOn: 'bkn-411-2025' },
  'policy.validated.v1': policy,
  'policy.activated.v1': {
    ...policy,
    from: '2027-01-01',
    minutesNumber: 'BA-7/KT/2026',
    activationHash: '9f2c5b3e0c6f4d8a7b1e2d3c4f5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978',
    supersedes: null,
    recalculationId: 'rec-0001',
  },
  'policy.refused.v1': { policyId: policy.policyId, code: 'policy/second-person-required' },
  'recalculation.started.v1': { runId: 'rec-0001', ...policy, day: '2027-01-01' },
  'recalculation.finished.v1': finished,
  'replay.started.v1': {
    runId: 'rep-5b0c2f7e-3d41-4f0e-9a64-8f1e2d3c4b5a',
    ...policy,
    day: '2026-11-24',
    againstId: 'bkn-411-2025',
    againstHash: '0c6f4d8a7b1e2d3c4f5a69789f2c5b3e8796a5b4c3d2e1f00f1e2d3c4b5a6978',
  },
  'replay.finished.v1': { ...finished, runId: 'rep-5b0c2f7e-3d41-4f0e-9a64-8f1e2d3c4b5a' },
  'run-unit.queued.v1': { ...unitTask, done: 0 },
  'run-unit.finished.v1': { ...unitTask, people: 412 },
};

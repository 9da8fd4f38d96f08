import type * as z from 'zod';
import type { OBJECTION_EVENTS } from './objection-events.ts';

const objection = { objectionId: 'obj-5b0c1f7e-2f43-4c1e-9a77-0d6d3c1b2a90', nip: '197105101996031002' };

export const OBJECTION_EXAMPLES: {
  readonly [T in keyof typeof OBJECTION_EVENTS]: z.input<(typeof OBJECTION_EVENTS)[T]>;
} = {
  'objection.filed.v1': {
    ...objection,
    claim: 'wrong-content',
    instance: 'tim-penilai-kinerja',
    dueOn: '2026-03-23',
  },
  'objection.answered.v1': {
    ...objection,
    instance: 'tim-penilai-kinerja',
    outcome: 'dikabulkan',
    corrected: true,
    final: true,
  },
  'objection.escalated.v1': { ...objection, instance: 'pyb', by: 'person', dueOn: '2026-04-13' },
  'objection.overdue.v1': { ...objection, instance: 'bpasn', dueOn: '2026-07-30' },
  'objection.withdrawn.v1': { ...objection, ending: 'dicabut' },
  'objection.closed.v1': { ...objection, ending: 'ditolak' },
  'input.removed.v1': { nip: objection.nip },
  'objection-attempt.refused.v1': { ...objection, code: 'objection/item-frozen' },
};

import type { Refusal } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { changeObjection, type Decision, type StoredObjection } from '@kotak9/store';

/** An attempt against an objection is itself an event of its history; nothing else changes. */
export const recordedAttempt = (agency: AgencyId, found: StoredObjection, refusal: Refusal): Decision => {
  const { objection } = found;
  return {
    changes: [
      changeObjection(agency, found, objection, {
        type: 'objection-attempt.refused.v1',
        data: { objectionId: objection.id, nip: objection.nip, code: refusal.refused },
      }),
    ],
    outcome: refusal,
  };
};

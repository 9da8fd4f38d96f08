import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, TransferRefusal } from '@kotak9/rules';
import { changeEntry, type Decision, type Entry, type TransferData, transferRegister } from '@kotak9/store';

export const refuseTransfer = (error: TransferRefusal): Refusal => {
  switch (error.code) {
    case 'not-now':
      return refuse('transfer/not-now', { status: error.status });
    case 'four-eyes':
      return refuse('transfer/four-eyes');
    case 'meeting-date':
      return refuse('transfer/meeting-date', { from: error.from, until: error.until });
    case 'consideration-required':
      return refuse('transfer/consideration-required');
    case 'reason-required':
      return refuse('transfer/reason-required');
    case 'date-too-early':
      return refuse('transfer/date-invalid', { earliest: error.earliest });
  }
};

/** An attempt against the rules is itself an event of the transfer; nothing else changes. */
export const recordedRefusal = (
  agency: AgencyId,
  found: Entry<TransferData>,
  refusal: Refusal,
): Decision => ({
  changes: [
    changeEntry(transferRegister, agency, found, found.data, {
      type: 'transfer.refused.v1',
      data: { nip: found.data.nip, transferId: found.data.id, code: refusal.refused },
    }),
  ],
  outcome: refusal,
});

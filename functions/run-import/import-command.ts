import { randomUUID } from 'node:crypto';
import type { AgencyId } from '@kotak9/rules';
import { type CommandRequest, type ImportData, laterInstant } from '@kotak9/store';

/** What an import writes is written in the name of whoever started the step, and is found by the import's id. */
export const importCommand = (agency: AgencyId, data: ImportData, clock: () => Date): CommandRequest => ({
  agency,
  actor: data.startedBy,
  now: laterInstant(clock().toISOString(), data.startedAt),
  correlationId: data.id,
  idempotency: null,
  newId: randomUUID,
});

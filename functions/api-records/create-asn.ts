import { type recordOperations, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import type { RuleSet } from '@kotak9/rules';
import {
  commandOf,
  type Decision,
  loadRecord,
  loadUnit,
  localDate,
  type PositionState,
  policyInForce,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { newRecord } from '../new-record.ts';
import { asnReply } from './asn-answer.ts';
import { findSeat } from './find-seat.ts';

type CreateAsn = typeof recordOperations.createAsn;

export const createAsn =
  ({ table }: TableDeps): Act<CreateAsn> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { body } = request;
      const today = localDate(request.now);
      if (await loadRecord(table, agency, body.nip)) {
        return refuse('resource/duplicate', { resource: 'asn', id: body.nip });
      }
      if (!(await loadUnit(table, agency, body.unitId))) {
        return refuse('reference/unknown', { field: 'unitId', id: body.unitId });
      }
      const early = refuseFutureDate('positionSince', body.positionSince ?? today, { agency, today });
      if (early) return early;
      const ruleSet = await policyInForce(table, agency, today);
      if (body.positionId === null) return created(request, null, ruleSet);
      const found = await findSeat(table, agency, body.positionId, body.nip);
      return found.free ? created(request, found.position, ruleSet) : found.refusal;
    });

const created = (request: Request<CreateAsn>, position: PositionState | null, ruleSet: RuleSet): Decision => {
  const { body, principal, language } = request;
  const { agency } = principal;
  const today = localDate(request.now);
  const { changes, record } = newRecord({
    agency,
    person: body,
    position,
    on: body.positionSince ?? today,
    decreeNumber: null,
    today,
    ruleSet,
  });
  return { changes, outcome: asnReply(record, 1, language, ruleSet, 201) };
};

import { isRefusal, type Refusal, refuse, type transferOperations } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { decideTransfer, type IsoDate } from '@kotak9/rules';
import {
  changeEntry,
  commandOf,
  type Decision,
  type Entry,
  levelOf,
  loadEntry,
  localDate,
  policyInForce,
  runCommand,
  type Table,
  type TransferData,
  transferRegister,
} from '@kotak9/store';
import { applyTransfers } from '../apply-transfers.ts';
import type { TableDeps } from '../deps.ts';
import { refuseInFreeze } from '../in-freeze.ts';
import { entryReply } from '../register-acts.ts';
import { checkTransfer } from './check-transfer.ts';
import { recordedRefusal, refuseTransfer } from './refuse-transfer.ts';
import { hasRecorded } from './who-recorded.ts';

type DecideTransfer = typeof transferOperations.decideTransfer;

/**
 * The PPK decides by decree what the Tim Penilai Kinerja considered, or declines. An attempt against the rules is
 * refused, and the refusal recorded. Where the day has come the person is moved at once, else by the daily check.
 */
export const decide =
  (deps: TableDeps): Act<DecideTransfer> =>
  async (request) => {
    const { table, observer } = deps;
    const { principal, params } = request;
    const { agency } = principal;
    const command = commandOf(request);
    const outcome = await runCommand(table, command, async () => {
      const found = await loadEntry(table, agency, transferRegister, params.nip, params.id);
      if (found === null) return refuse('resource/not-found', { resource: 'transfer', id: params.id });
      if (request.ifMatch !== null && request.ifMatch !== found.head.seq) {
        return refuse('version/stale', { currentVersion: found.head.seq });
      }
      const decided = await decidedState(table, request, found);
      return 'refused' in decided
        ? recordedRefusal(agency, found, decided)
        : decisionOn(request, found, decided);
    });
    if (isRefusal(outcome)) {
      observer.warn('transfer/refused', { agency, problem: outcome.refused });
      return outcome;
    }
    await applyTransfers(deps, { ...command, idempotency: null }, [params]);
    return outcome;
  };

const decidedState = async (
  table: Table,
  { principal, body, now }: Request<DecideTransfer>,
  { data }: Entry<TransferData>,
): Promise<TransferData | Refusal> => {
  const { agency, sub } = principal;
  const today = localDate(now);
  const isDecree = body.outcome === 'ditetapkan';
  const effectiveDate = isDecree ? (body.effectiveDate ?? data.effectiveDate) : null;
  const reason = body.reason ?? null;
  const step = decideTransfer(data, { by: sub, outcome: body.outcome, reason, effectiveDate }, today);
  if (!step.ok) return refuseTransfer(step.error);
  if (await hasRecorded(table, agency, data.nip, sub)) return refuse('transfer/four-eyes');
  const approvalNumber = isDecree ? (body.approvalNumber ?? null) : null;
  const against =
    effectiveDate && (await whyNot(table, principal, data, effectiveDate, approvalNumber, today));
  if (against) return against;
  return {
    ...data,
    status: step.value,
    effectiveDate: effectiveDate ?? data.effectiveDate,
    decision: {
      on: today,
      by: sub,
      decreeNumber: isDecree ? body.decreeNumber : null,
      reason,
      approvalNumber,
    },
  };
};

/** The conditions as they stand on the day of the decision, and the election freeze. */
const whyNot = async (
  table: Table,
  { agency }: Request<DecideTransfer>['principal'],
  { nip, positionId }: TransferData,
  effectiveDate: IsoDate,
  approvalNumber: string | null,
  today: IsoDate,
): Promise<Refusal | null> => {
  const ruleSet = await policyInForce(table, agency, today);
  const checked = await checkTransfer(table, agency, { nip, positionId, effectiveDate, today, ruleSet });
  if ('refused' in checked) return checked;
  const level = levelOf(checked.position.data);
  const replacement = { positionId, level, decidedOn: today, effectiveDate, approvalNumber };
  return refuseInFreeze(table, agency, replacement, ruleSet);
};

const decisionOn = (
  { principal }: Request<DecideTransfer>,
  found: Entry<TransferData>,
  data: TransferData,
): Decision => {
  const { nip, id: transferId, positionId, effectiveDate, decision } = data;
  return {
    changes: [
      changeEntry(
        transferRegister,
        principal.agency,
        found,
        data,
        data.status === 'ditetapkan'
          ? {
              type: 'transfer.decided.v1',
              data: {
                nip,
                transferId,
                positionId,
                decreeNumber: decision?.decreeNumber ?? '',
                effectiveDate,
              },
            }
          : { type: 'transfer.declined.v1', data: { nip, transferId } },
      ),
    ],
    outcome: entryReply(data, found.head.seq + 1, 201),
  };
};

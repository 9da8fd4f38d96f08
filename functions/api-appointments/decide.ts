import { isRefusal, refuse, type successionOperations } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import type { AppointmentDecision, IsoDate } from '@kotak9/rules';
import {
  asListAnswer,
  changeVacancy,
  commandOf,
  type Decision,
  type ListData,
  localDate,
  putDecisionRecord,
  runCommand,
} from '@kotak9/store';
import { applyAppointment } from '../apply-appointment.ts';
import type { TableDeps } from '../deps.ts';
import { type Listed, loadList } from '../load-list.ts';
import { checkChoice } from './check-choice.ts';
import { recordedRefusal } from './record-refusal.ts';

type DecideAppointment = typeof successionOperations.decideAppointment;

/**
 * The official chooses one of the published shortlist, with a decree. Anything else is refused, and the refusal is
 * recorded. Where the post is free already, the person assumes it at once; else the daily check moves them on the day.
 */
export const decide =
  (deps: TableDeps): Act<DecideAppointment> =>
  async (request) => {
    const { table, observer } = deps;
    const { agency } = request.principal;
    const command = commandOf(request);
    const outcome = await runCommand(table, command, async () => {
      const listed = await loadList(table, agency, request.params.id);
      if (listed === null)
        return refuse('resource/not-found', { resource: 'succession-list', id: request.params.id });
      const { head } = listed.state;
      if (request.ifMatch !== null && request.ifMatch !== head.seq) {
        return refuse('version/stale', { currentVersion: head.seq });
      }
      const { nip, reason = null, effectiveDate = null, approvalNumber = null } = request.body;
      const choice = { nip, reason, effectiveDate, approvalNumber };
      const checked = await checkChoice(table, agency, listed, choice, localDate(request.now));
      return checked.may
        ? { ...decided(request, listed, checked.decision, checked.effectiveDate), checks: [checked.check] }
        : recordedRefusal(agency, listed, nip, checked.refusal);
    });
    if (isRefusal(outcome)) {
      observer.warn('appointment/refused', { agency, listId: request.params.id, problem: outcome.refused });
      return outcome;
    }
    await applyAppointment(deps, { ...command, idempotency: null }, request.params.id);
    return outcome;
  };

const decided = (
  { body, principal, now }: Request<DecideAppointment>,
  { state, list }: Listed,
  { nip, rank, reason }: AppointmentDecision,
  effectiveDate: IsoDate,
): Decision => {
  const decision = {
    nip,
    rank,
    reason,
    effectiveDate,
    decreeNumber: body.decreeNumber,
    decidedAt: now,
    decidedBy: principal.sub,
    applied: false,
  };
  const next: ListData = { ...list, status: 'decided', decision };
  const version = state.head.seq + 1;
  return {
    changes: [
      changeVacancy(
        principal.agency,
        state,
        { status: 'decided', list: next },
        {
          type: 'appointment.decided.v1',
          data: {
            vacancyId: list.vacancyId,
            positionId: list.positionId,
            listId: list.id,
            nip,
            rank,
            decreeNumber: body.decreeNumber,
            effectiveDate,
            reasonGiven: reason !== null,
          },
        },
        [putDecisionRecord(principal.agency, state, { ...next, decision })],
      ),
    ],
    outcome: { status: 201, body: { ...asListAnswer({ ...state, list: next }), version }, version },
  };
};

import type { Outcome, objectionOperations } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  escalateObjection,
  type IsoDate,
  type ObjectionRefusal,
  type ObjectionState,
  type Result,
  withdrawObjection,
} from '@kotak9/rules';
import {
  changeObjection,
  commandOf,
  type Fact,
  loadObjection,
  localDate,
  namesOf,
  type ObjectionData,
  runCommand,
  withState,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import {
  asFilerSees,
  objectionReply,
  refusalOf,
  staleVersion,
  unknownObjection,
} from './objection-answer.ts';

type Escalate = typeof objectionOperations.escalateObjection;
type Withdraw = typeof objectionOperations.withdrawObjection;

interface Step {
  readonly status: 200 | 201;
  readonly take: (objection: ObjectionData, today: IsoDate) => Result<ObjectionState, ObjectionRefusal>;
  readonly next: (objection: ObjectionData, today: IsoDate) => ObjectionData;
  readonly fact: (objection: ObjectionData) => Fact;
}

/** A step that only whoever filed the objection can take; to others it does not exist. */
const stepOfPerson = (
  { table }: TableDeps,
  request: Request<Escalate> | Request<Withdraw>,
  { status, take, next, fact }: Step,
): Promise<Outcome> =>
  runCommand(table, commandOf(request), async () => {
    const { principal, params } = request;
    const found = await loadObjection(table, principal.agency, params.id);
    if (found === null || principal.nip !== found.objection.nip) return unknownObjection(params.id);
    const stale = staleVersion(request.ifMatch, found);
    if (stale) return stale;
    const today = localDate(request.now);
    const taken = take(found.objection, today);
    if (!taken.ok) return refusalOf(taken.error);
    const objection = next(withState(found.objection, taken.value), today);
    const names = await namesOf(table, principal.agency, [objection.nip]);
    const name = names.get(objection.nip) ?? null;
    return {
      changes: [changeObjection(principal.agency, found, objection, fact(objection))],
      outcome: objectionReply(asFilerSees(objection), name, found.head.seq + 1, status),
    };
  });

export const escalate =
  (deps: TableDeps): Act<Escalate> =>
  (request) =>
    stepOfPerson(deps, request, {
      status: 201,
      take: escalateObjection,
      next: (objection, on) => ({
        ...objection,
        escalations: [
          ...objection.escalations,
          { to: objection.instance.code, by: 'person', on, statement: request.body.statement },
        ],
      }),
      fact: ({ id, nip, instance, dueOn }) => ({
        type: 'objection.escalated.v1',
        data: { objectionId: id, nip, instance: instance.code, by: 'person', dueOn },
      }),
    });

export const withdraw =
  (deps: TableDeps): Act<Withdraw> =>
  (request) =>
    stepOfPerson(deps, request, {
      status: 200,
      take: withdrawObjection,
      next: (objection) => objection,
      fact: ({ id, nip, ending }) => ({
        type: 'objection.withdrawn.v1',
        data: { objectionId: id, nip, ending: ending ?? 'dicabut' },
      }),
    });

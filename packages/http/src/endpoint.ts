import {
  answerTypesOf,
  bodyTypesOf,
  type Operation,
  type Outcome,
  type Refusal,
  refuse,
} from '@kotak9/contracts';
import { admit } from './admit.ts';
import type { Call } from './call.ts';
import type { FindClientAgency } from './client-agency.ts';
import { listFormOf } from './list-form.ts';
import { pickAnswerType } from './pick-answer-type.ts';
import { readBody } from './read-body.ts';
import { readParams, readRequest } from './read-request.ts';
import type { Act, Caller, ForbiddenRequest, Principal } from './request.ts';
import { atCursor, sendList } from './send-list.ts';

/** What became of a call, and on whose behalf. */
export interface Served {
  readonly outcome: Outcome;
  readonly caller: Caller | Principal | null;
}

/** An operation together with what it does. */
export interface Endpoint {
  readonly operation: Operation;
  serve(call: Call, findClientAgency?: FindClientAgency): Promise<Served>;
}

export interface HandleOptions<O extends Operation> {
  /**
   * Runs before a call is answered that was refused for who made it, so that the refusal can be recorded.
   * Not for callers without an agency: there is no place to record them.
   */
  readonly onForbidden?: (attempt: ForbiddenRequest<O>, refusal: Refusal) => Promise<void>;
}

/** Who may call, then what is asked, then the act. */
export const handle = <const O extends Operation>(
  operation: O,
  act: Act<O>,
  { onForbidden }: HandleOptions<O> = {},
): Endpoint => {
  const perform = async (call: Call, principal: Principal | null): Promise<Served> => {
    const offered = answerTypesOf(operation);
    const type = pickAnswerType(offered, call.event.headers['accept']);
    if (type === null) {
      const refusal = refuse('request/not-acceptable', { types: offered.join(', ') });
      return { outcome: refusal, caller: principal };
    }
    const run = async (one: Call): Promise<Outcome> => {
      const reading = readRequest(operation, one, principal);
      return reading.ok ? await act(reading.request) : reading.refusal;
    };
    const form = listFormOf(operation, type);
    const ask = (cursor?: string): Promise<Outcome> => run(atCursor(operation, call, cursor));
    return { outcome: form === null ? await run(call) : await sendList(form, call, ask), caller: principal };
  };

  return {
    operation,
    serve: async (call, findClientAgency) => {
      if (operation.roles.length === 0) return perform(call, null);
      const admission = await admit(operation, call.event, findClientAgency);
      if (admission.admitted) return perform(call, admission.principal);
      const { refusal, caller } = admission;
      if (onForbidden && caller) await onForbidden(toAttempt(operation, call, caller), refusal);
      return { outcome: refusal, caller };
    },
  };
};

const toAttempt = <O extends Operation>(operation: O, call: Call, caller: Caller): ForbiddenRequest<O> => {
  const params = readParams(operation, call);
  const body = readBody(call.event, bodyTypesOf(operation));
  return {
    caller,
    params: params.ok ? params.value : null,
    body: body.ok ? (body.json ?? null) : null,
    correlationId: call.correlationId,
    now: call.now,
    language: call.language,
  };
};

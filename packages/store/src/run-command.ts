import { type Outcome, refuse } from '@kotak9/contracts';
import * as z from 'zod';
import type { CommandRequest } from './command-request.ts';
import { commit, type Decision } from './commit.ts';
import { idempotencyKey } from './keys.ts';
import type { Table } from './table.ts';

const ATTEMPTS = 12;
/** Answers are kept for a week: longer than any client retries. */
const KEPT_SECONDS = 7 * 24 * 3600;

/** The answer is kept as text: a map in DynamoDB does not keep the order of its keys. */
const StoredAnswer = z.object({
  fingerprint: z.string(),
  outcome: z.string().transform((text): Outcome => JSON.parse(text)),
});

const firstAnswer = async (table: Table, request: CommandRequest): Promise<Outcome | null> => {
  if (request.idempotency === null) return null;
  const item = await table.get(idempotencyKey(request.agency, request.actor.sub, request.idempotency.key));
  if (item === undefined) return null;
  const stored = StoredAnswer.parse(item);
  return stored.fingerprint === request.idempotency.fingerprint
    ? stored.outcome
    : refuse('idempotency/key-reused');
};

const answerWrite = (request: CommandRequest, outcome: Outcome) =>
  request.idempotency === null
    ? []
    : [
        {
          put: {
            ...idempotencyKey(request.agency, request.actor.sub, request.idempotency.key),
            fingerprint: request.idempotency.fingerprint,
            outcome: JSON.stringify(outcome),
            expiresAt: Math.floor(Date.parse(request.now) / 1000) + KEPT_SECONDS,
          },
          when: { is: 'absent' } as const,
        },
      ];

/**
 * Runs a command to its one outcome. `decide` loads what it needs and decides; when somebody else changed that
 * meanwhile it is asked again with fresh reads. A repeated `Idempotency-Key` gives the first answer again, since
 * the key is stored in the transaction that it protects. A refusal without changes writes nothing.
 */
export const runCommand = async (
  table: Table,
  request: CommandRequest,
  decide: () => Promise<Decision | Outcome>,
): Promise<Outcome> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const first = await firstAnswer(table, request);
    if (first !== null) return first;
    const decision = await decide();
    // the same request may have been made since we looked: what is refused then is its second time
    if (!('changes' in decision)) return (await firstAnswer(table, request)) ?? decision;
    const { changes, checks = [], outcome } = decision;
    const result = await commit(table, request, changes, [...checks, ...answerWrite(request, outcome)]);
    if (result.committed) return outcome;
  }
  return refuse('version/contended');
};

import type { Operation } from '@kotak9/contracts';
import { type Outcome, type Reply, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import type { Nip } from '@kotak9/rules';
import {
  changeRecord,
  commandOf,
  type Input,
  type InputKind,
  loadInputs,
  loadRecord,
  localDate,
  runCommand,
  uncontested,
} from '@kotak9/store';
import type { TableDeps } from './deps.ts';
import type { InputRules } from './input-kind.ts';
import { prepareInput } from './prepare-input.ts';
import { refuseFrozen } from './refuse-frozen.ts';

type Asked<P, Body> = Pick<Request<Operation>, 'now' | 'correlationId' | 'idempotency' | 'ifMatch'> & {
  readonly principal: Exclude<Request<Operation>['principal'], null>;
  readonly params: P;
  readonly body: Body;
};

/** The three acts that every kind of input has. */
export const inputActs = <K extends InputKind, Body>({ table }: TableDeps, rules: InputRules<K, Body>) => {
  const save = (request: Asked<{ readonly nip: Nip }, Body>, replacing: string | null): Promise<Outcome> => {
    let asked = 0;
    return runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { nip } = request.params;
      const { body } = request;
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      if (request.ifMatch !== null && request.ifMatch !== person.head.seq) {
        return refuse('version/stale', { currentVersion: person.head.seq });
      }
      // what an objection holds is held by a condition of the transaction: only when that failed is it worth a read
      if (asked++ > 0) {
        const ids = [rules.idOf(body), ...(replacing === null ? [] : [replacing])];
        const frozen = await refuseFrozen(table, agency, nip, rules.kind, [...new Set(ids)]);
        if (frozen) return frozen;
      }
      const context = { agency, nip, today: localDate(request.now) };
      const prepared = await prepareInput(table, rules, context, body, replacing);
      if ('refused' in prepared) return prepared;
      const { id, input, fact, writes } = prepared;
      return {
        changes: [changeRecord(agency, person.head, person.record, fact, writes)],
        checks: [...new Set([id, replacing ?? id])].map((one) => uncontested(agency, nip, rules.kind, one)),
        outcome: savedReply(input, id, person.head.seq + 1, replacing === null),
      };
    });
  };

  return {
    record: (request: Asked<{ readonly nip: Nip }, Body>) => save(request, null),
    correct: (request: Asked<{ readonly nip: Nip; readonly id: string }, Body>) =>
      save(request, request.params.id),
    list: async ({
      principal,
      params,
    }: Pick<Asked<{ readonly nip: Nip }, undefined>, 'principal' | 'params'>): Promise<Outcome> => {
      const person = await loadRecord(table, principal.agency, params.nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: params.nip });
      const inputs = await loadInputs(table, principal.agency, params.nip, rules.kind);
      return {
        status: 200,
        body: { items: inputs.map((input) => ({ id: idIn(input), ...input })) },
        version: person.head.seq,
      };
    },
  };
};

/** Yearly inputs are known by their year. */
const idIn = (input: Input<InputKind>): string => ('id' in input ? input.id : String(input.year));

const savedReply = <K extends InputKind>(
  input: Input<K>,
  id: string,
  version: number,
  created: boolean,
): Reply => ({
  status: created ? 201 : 200,
  body: { ...input, id, version },
  version,
});

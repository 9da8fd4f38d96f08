import type { Operation } from '@kotak9/contracts';
import { type Outcome, type Reply, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import type { Nip } from '@kotak9/rules';
import {
  changeRecord,
  commandOf,
  type Input,
  type InputKind,
  inputKey,
  loadInput,
  loadInputs,
  loadRecord,
  localDate,
  putInput,
  runCommand,
  type Write,
} from '@kotak9/store';
import type { TableDeps } from './deps.ts';
import type { InputRules } from './input-kind.ts';

type Asked<P, Body> = Pick<Request<Operation>, 'now' | 'correlationId' | 'idempotency' | 'ifMatch'> & {
  readonly principal: Exclude<Request<Operation>['principal'], null>;
  readonly params: P;
  readonly body: Body;
};

/** The three acts that every kind of input has. */
export const inputActs = <K extends InputKind, Body>({ table }: TableDeps, rules: InputRules<K, Body>) => {
  const save = (request: Asked<{ readonly nip: Nip }, Body>, replacing: string | null): Promise<Outcome> =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { nip } = request.params;
      const { body } = request;
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      if (request.ifMatch !== null && request.ifMatch !== person.head.seq) {
        return refuse('version/stale', { currentVersion: person.head.seq });
      }
      if (replacing !== null && !(await loadInput(table, agency, nip, rules.kind, replacing))) {
        return refuse('resource/not-found', { resource: rules.resource, id: replacing });
      }
      const context = { agency, today: localDate(request.now) };
      const faulty = rules.check(body, context);
      if (faulty) return faulty;
      const id = rules.idOf(body);
      if (id !== replacing && (await loadInput(table, agency, nip, rules.kind, id))) {
        return refuse('resource/duplicate', { resource: rules.resource, id });
      }
      const input = rules.complete(body, id, context);
      const writes: readonly Write[] = [
        putInput(agency, nip, rules.kind, id, input),
        ...(replacing !== null && replacing !== id
          ? [{ delete: inputKey(agency, nip, rules.kind, replacing) }]
          : []),
      ];
      return {
        changes: [
          changeRecord(
            agency,
            person.head,
            person.record,
            rules.fact(nip, id, replacing !== null, input),
            writes,
          ),
        ],
        outcome: savedReply(input, id, person.head.seq + 1, replacing === null),
      };
    });

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

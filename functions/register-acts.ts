import { type Operation, type Outcome, type Refusal, type Reply, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import type { AgencyId, IsoDate } from '@kotak9/rules';
import {
  type Change,
  type CommandRequest,
  changeEntry,
  commandOf,
  type Entry,
  type Fact,
  listEntries,
  loadEntry,
  localDate,
  type Register,
  runCommand,
  type Table,
  type Write,
} from '@kotak9/store';
import type { TableDeps } from './deps.ts';

type Principal = Exclude<Request<Operation>['principal'], null>;

type Asked<Params, Body> = Pick<Request<Operation>, 'now' | 'correlationId' | 'idempotency' | 'ifMatch'> & {
  readonly principal: Principal;
  readonly params: Params;
  readonly body: Body;
};

/** What an act on an entry is given beside the entry itself. */
export interface EntryContext<Params, Body> {
  readonly table: Table;
  readonly agency: AgencyId;
  readonly principal: Principal;
  readonly today: IsoDate;
  readonly command: CommandRequest;
  readonly params: Params;
  readonly body: Body;
}

/** What becomes of an entry: its new content, the event that says so, and what else goes with it. */
export interface EntryDecision<Data> {
  readonly data: Data;
  readonly fact: Fact;
  /** Items beside the entry. */
  readonly writes?: readonly Write[];
  /** Other aggregates that change in the same transaction. */
  readonly changes?: readonly Change[];
  /** What must still hold. */
  readonly checks?: readonly Write[];
}

interface RegisterOf<Data extends { readonly id: string }, Params> {
  readonly register: Register<Data>;
  /** The kind as people call it, for refusals. */
  readonly resource: string;
  readonly ownerIn: (params: Params) => string;
}

interface RegisterWay<Data extends { readonly id: string }, Params, Body> extends RegisterOf<Data, Params> {
  /** Checks and completes what is to be recorded. It is recorded once: an id that is taken is a duplicate. */
  readonly complete: (
    context: EntryContext<Params, Body>,
  ) => Promise<EntryDecision<Data> | Refusal> | EntryDecision<Data> | Refusal;
}

const contextOf = <Params, Body>(
  { table }: TableDeps,
  { principal, params, body, ...request }: Asked<Params, Body>,
): EntryContext<Params, Body> => ({
  table,
  agency: principal.agency,
  principal,
  today: localDate(request.now),
  command: commandOf({ principal, ...request }),
  params,
  body,
});

export const entryReply = <Data extends object>(data: Data, version: number, status: 200 | 201): Reply => ({
  status,
  body: { ...data, version },
  version,
});

/** The three acts that every register has. */
export const registerActs = <Data extends { readonly id: string }, Params, Body>(
  deps: TableDeps,
  { register, resource, ownerIn, complete }: RegisterWay<Data, Params, Body>,
) => ({
  record: (request: Asked<Params, Body>): Promise<Outcome> => {
    const context = contextOf(deps, request);
    const { table, agency } = context;
    return runCommand(table, context.command, async () => {
      const decided = await complete(context);
      if ('refused' in decided) return decided;
      const { data, fact, writes, changes = [], checks = [] } = decided;
      const { id } = data;
      if (await loadEntry(table, agency, register, register.ownerOf(data), id)) {
        return refuse('resource/duplicate', { resource, id });
      }
      return {
        changes: [changeEntry(register, agency, null, data, fact, writes), ...changes],
        checks,
        outcome: entryReply(data, 1, 201),
      };
    });
  },
  list: async ({
    principal,
    params,
    query,
  }: Pick<Asked<Params, undefined>, 'principal' | 'params'> & {
    readonly query: { readonly limit: number; readonly cursor?: string | undefined };
  }): Promise<Outcome> => {
    const page = await listEntries(deps.table, principal.agency, register, ownerIn(params), query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  },
  get: async ({
    principal,
    params,
  }: Pick<Asked<Params & { readonly id: string }, undefined>, 'principal' | 'params'>): Promise<Outcome> => {
    const found = await loadEntry(deps.table, principal.agency, register, ownerIn(params), params.id);
    return found === null
      ? refuse('resource/not-found', { resource, id: params.id })
      : entryReply(found.data, found.head.seq, 200);
  },
});

interface EntryStep<Data extends { readonly id: string }, Params, Body> extends RegisterOf<Data, Params> {
  readonly status?: 200 | 201;
  readonly decide: (
    entry: Entry<Data>,
    context: EntryContext<Params, Body>,
  ) => Promise<EntryDecision<Data> | Refusal> | EntryDecision<Data> | Refusal;
}

/** An act that moves one entry on: the version that was read must still stand. */
export const changeEntryAct =
  <Data extends { readonly id: string }, Params extends { readonly id: string }, Body>(
    deps: TableDeps,
    { register, resource, ownerIn, decide, status = 200 }: EntryStep<Data, Params, Body>,
  ) =>
  (request: Asked<Params, Body>): Promise<Outcome> => {
    const context = contextOf(deps, request);
    const { table, agency, params } = context;
    return runCommand(table, context.command, async () => {
      const found = await loadEntry(table, agency, register, ownerIn(params), params.id);
      if (found === null) return refuse('resource/not-found', { resource, id: params.id });
      if (request.ifMatch !== null && request.ifMatch !== found.head.seq) {
        return refuse('version/stale', { currentVersion: found.head.seq });
      }
      const decided = await decide(found, context);
      if ('refused' in decided) return decided;
      const { data, fact, writes, changes = [], checks = [] } = decided;
      return {
        changes: [changeEntry(register, agency, found, data, fact, writes), ...changes],
        checks,
        outcome: entryReply(data, found.head.seq + 1, status),
      };
    });
  };

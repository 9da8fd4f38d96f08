import {
  type OperationInput,
  type dataBreachOperations as operations,
  type Refusal,
  refuse,
} from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { hoursLate, missingNotices, noticeDueAt, yearOf } from '@kotak9/rules';
import {
  breachYearOf,
  changeEntry,
  commandOf,
  type DataBreachData,
  dataBreachRegister,
  localDate,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, entryReply } from '../register-acts.ts';

type Notice = OperationInput<typeof operations.recordBreachNotice>;
type Closing = OperationInput<typeof operations.closeDataBreach>;

const BREACH = {
  register: dataBreachRegister,
  resource: 'data-breach',
  ownerIn: ({ id }: Notice['params']) => breachYearOf(id),
} as const;

/** Instants are kept in UTC. */
const inUtc = (instant: string): string => new Date(instant).toISOString();

const refuseFuture = (field: string, at: string, now: string): Refusal | null =>
  at > now ? refuse('data-breach/in-future', { field, at, now }) : null;

export const recordDataBreach =
  ({ table }: TableDeps): Act<typeof operations.recordDataBreach> =>
  (request) => {
    const { principal, body, now } = request;
    const command = commandOf(request);
    return runCommand(table, command, async () => {
      const discoveredAt = inUtc(body.discoveredAt);
      const future = refuseFuture('discoveredAt', discoveredAt, now);
      if (future) return future;
      const year = String(yearOf(localDate(discoveredAt)));
      const id = `${year}-${command.newId()}`;
      const dueAt = noticeDueAt(discoveredAt);
      const data: DataBreachData = {
        ...body,
        dataKinds: [...new Set(body.dataKinds)],
        id,
        discoveredAt,
        noticeDueAt: dueAt,
        notices: [],
        overdueNotedOn: null,
        closing: null,
      };
      const fact = {
        type: 'data-breach.recorded.v1',
        data: { year, breachId: id, noticeDueAt: dueAt },
      } as const;
      return {
        changes: [changeEntry(dataBreachRegister, principal.agency, null, data, fact)],
        outcome: entryReply(data, 1, 201),
      };
    });
  };

/** Both have to be told, each once; what came late is recorded as late. */
export const recordBreachNotice = (deps: TableDeps) =>
  changeEntryAct<DataBreachData, Notice['params'], Notice['body']>(deps, {
    ...BREACH,
    status: 201,
    decide: ({ data }, { body: { to, how, ...body }, command: { now } }) => {
      const { id, discoveredAt, notices } = data;
      const at = inUtc(body.at);
      const future = refuseFuture('at', at, now);
      if (future) return future;
      if (at < discoveredAt) return refuse('data-breach/before-discovery', { at, discoveredAt });
      const given = notices.find((notice) => notice.to === to);
      if (given) return refuse('data-breach/noticed', { to, at: given.at });
      const lateHours = hoursLate(data.noticeDueAt, at);
      return {
        data: { ...data, notices: [...notices, { to, at, how, lateHours }] },
        fact: {
          type: 'data-breach.noticed.v1',
          data: { year: breachYearOf(id), breachId: id, to, lateHours },
        },
      };
    },
  });

export const closeDataBreach = (deps: TableDeps) =>
  changeEntryAct<DataBreachData, Closing['params'], Closing['body']>(deps, {
    ...BREACH,
    decide: ({ data }, { body: { conclusion }, today }) => {
      const { id, notices, closing } = data;
      if (closing !== null) return refuse('data-breach/closed', { id, on: closing.on });
      const missing = missingNotices(notices);
      if (missing.length > 0) return refuse('data-breach/notice-missing', { missing: missing.join(', ') });
      return {
        data: { ...data, closing: { conclusion, on: today } },
        fact: { type: 'data-breach.closed.v1', data: { year: breachYearOf(id), breachId: id } },
      };
    },
  });

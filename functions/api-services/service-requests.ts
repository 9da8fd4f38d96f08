import {
  type servicesProtectionOperations as operations,
  refuse,
  type servicesRegisterOperations,
} from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  answerService,
  dayBefore,
  type IsoDate,
  promiseService,
  type ServiceState,
  serviceStateOf,
} from '@kotak9/rules';
import { listDue, loadRecord, localDate, policyInForce, serviceRequestRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { loadWorkCalendar } from './leave-facts.ts';
import { invalidField } from './refusals.ts';

type Asked = Request<typeof servicesRegisterOperations.serviceRequests.record>;
type Answer = Request<typeof operations.answerServiceRequest>;
type ServiceRequest = Parameters<typeof serviceRequestRegister.ownerOf>[0];

export const serviceRequestActs = (deps: TableDeps) =>
  registerActs<ServiceRequest, Asked['params'], Asked['body']>(deps, {
    register: serviceRequestRegister,
    resource: 'service-request',
    ownerIn: ({ nip }) => nip,
    complete: async ({ table, agency, params: { nip }, body: { kind, note }, today, command }) => {
      if ((await loadRecord(table, agency, nip)) === null) {
        return refuse('resource/not-found', { resource: 'asn', id: nip });
      }
      const ruleSet = await policyInForce(table, agency, today);
      const calendar = await loadWorkCalendar(table, agency, ruleSet);
      const promised = promiseService(kind, today, calendar, ruleSet.services);
      if (!promised.ok) {
        const kinds = promised.error.kinds.join(', ');
        return invalidField('kind', 'unknown', {
          id: `Harus salah satu dari: ${kinds}.`,
          en: `Must be one of: ${kinds}.`,
        });
      }
      const data = {
        id: command.newId(),
        nip,
        kind,
        note,
        openedOn: today,
        promisedOn: promised.value,
        answeredOn: null,
        outcome: null,
        documentNumber: null,
      };
      return {
        data,
        fact: {
          type: 'service-request.opened.v1',
          data: { nip, requestId: data.id, promisedOn: data.promisedOn },
        },
      };
    },
  });

export const answerServiceRequest = (deps: TableDeps): Act<typeof operations.answerServiceRequest> =>
  changeEntryAct<ServiceRequest, Answer['params'], Answer['body']>(deps, {
    register: serviceRequestRegister,
    resource: 'service-request',
    ownerIn: ({ nip }) => nip,
    decide: ({ data }, { body, today }) => {
      const answered = answerService(data, body, today);
      if (!answered.ok)
        return refuse('service-request/answered-before', { answeredOn: answered.error.answeredOn });
      const onTime = serviceStateOf(answered.value, today) === 'tepat-waktu';
      return {
        data: answered.value,
        fact: { type: 'service-request.answered.v1', data: { nip: data.nip, requestId: data.id, onTime } },
      };
    },
  });

const OPEN = 'service-request-open';

/** Where requests of a state are in the index; one open is past its day from the day after it. */
const rangeOf = (state: ServiceState | undefined, from: string, to: string, today: IsoDate) => {
  const yesterday = dayBefore(today);
  switch (state) {
    case undefined:
      return { dueKinds: [OPEN, 'service-request-on-time', 'service-request-late'], from, to };
    case 'terbuka':
      return { dueKinds: [OPEN], from: from > today ? from : today, to };
    case 'lewat':
      return { dueKinds: [OPEN], from, to: to < yesterday ? to : yesterday };
    case 'tepat-waktu':
      return { dueKinds: ['service-request-on-time'], from, to };
    case 'terlambat':
      return { dueKinds: ['service-request-late'], from, to };
  }
};

export const listServiceRequests =
  ({ table }: TableDeps): Act<typeof operations.listServiceRequests> =>
  async ({ principal, query, now }) => {
    const { state, from = '0000', to = '9999', limit, cursor } = query;
    const today = localDate(now);
    const range = rangeOf(state, from, to, today);
    const page = await listDue(table, principal.agency, serviceRequestRegister, range, { limit, cursor });
    if (page === null) return refuse('request/cursor-invalid');
    const items = page.items.map((request) => ({ ...request, state: serviceStateOf(request, today) }));
    return { status: 200, body: { items, next: page.next } };
  };

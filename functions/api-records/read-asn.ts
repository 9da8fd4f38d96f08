import { type recordOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  asnAggregate,
  listEvents,
  listPeople,
  loadRecord,
  localDate,
  type PersonListEntry,
  policyInForce,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { asnReply } from './asn-answer.ts';

export const getAsn =
  ({ table }: TableDeps): Act<typeof recordOperations.getAsn> =>
  async ({ principal, params, language, now }) => {
    const person = await loadRecord(table, principal.agency, params.nip);
    if (person === null) return refuse('resource/not-found', { resource: 'asn', id: params.nip });
    const ruleSet = await policyInForce(table, principal.agency, localDate(now));
    return asnReply(person.record, person.head.seq, language, ruleSet);
  };

export const listAsn =
  ({ table }: TableDeps): Act<typeof recordOperations.listAsn> =>
  async ({ principal, query }) => {
    const wanted = query.q?.toLowerCase();
    const matches = (person: PersonListEntry): boolean =>
      (query.box === undefined || person.box === query.box) &&
      (wanted === undefined || person.name.toLowerCase().includes(wanted) || person.nip.startsWith(wanted));
    const page = await listPeople(table, principal.agency, query, matches);
    if (page === null) return refuse('request/cursor-invalid');
    return {
      status: 200,
      body: { items: page.items.map(({ missing: _missing, ...person }) => person), next: page.next },
    };
  };

export const listAsnEvents =
  ({ table }: TableDeps): Act<typeof recordOperations.listAsnEvents> =>
  async ({ principal, params, query }) => {
    if (!(await loadRecord(table, principal.agency, params.nip))) {
      return refuse('resource/not-found', { resource: 'asn', id: params.nip });
    }
    const page = await listEvents(table, asnAggregate(principal.agency, params.nip), query);
    if (page === null) return refuse('request/cursor-invalid');
    return { status: 200, body: page };
  };

import { type objectionOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { OBJECTION_STATUSES } from '@kotak9/rules';
import { listObjections, listObjectionsOf, loadObjection, loadRecord, namesOf } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { asFilerSees, objectionReply, unknownObjection } from './objection-answer.ts';

export const listAllObjections =
  ({ table }: TableDeps): Act<typeof objectionOperations.listObjections> =>
  async ({ principal, query }) => {
    const statuses = query.status === undefined ? OBJECTION_STATUSES : [query.status];
    const page = await listObjections(table, principal.agency, statuses, query);
    if (page === null) return refuse('request/cursor-invalid');
    const names = await namesOf(
      table,
      principal.agency,
      page.items.map(({ nip }) => nip),
    );
    const items = page.items.map((one) => ({ ...one, name: names.get(one.nip) ?? null }));
    return { status: 200, body: { ...page, items } };
  };

export const listOwnObjections =
  ({ table }: TableDeps): Act<typeof objectionOperations.listObjectionsOf> =>
  async ({ principal, params, query }) => {
    if (!(await loadRecord(table, principal.agency, params.nip))) {
      return refuse('resource/not-found', { resource: 'asn', id: params.nip });
    }
    const page = await listObjectionsOf(table, principal.agency, params.nip, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

/** To a civil servant the objection of a colleague does not exist. */
export const getObjection =
  ({ table }: TableDeps): Act<typeof objectionOperations.getObjection> =>
  async ({ principal, params }) => {
    const found = await loadObjection(table, principal.agency, params.id);
    if (found === null || (principal.actingAs === 'asn' && principal.nip !== found.objection.nip)) {
      return unknownObjection(params.id);
    }
    const { objection, head } = found;
    const names = await namesOf(table, principal.agency, [objection.nip]);
    const shown = principal.actingAs === 'asn' ? asFilerSees(objection) : objection;
    return objectionReply(shown, names.get(objection.nip) ?? null, head.seq, 200);
  };

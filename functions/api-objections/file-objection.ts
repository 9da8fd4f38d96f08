import { type objectionOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { fileObjection as file } from '@kotak9/rules';
import {
  asnAggregate,
  changeObjection,
  commandOf,
  contestedBy,
  headKey,
  loadRecord,
  localDate,
  type ObjectionData,
  pointToObjection,
  policyInForce,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { contestedItem } from './contested-item.ts';
import { objectionReply } from './objection-answer.ts';

/**
 * A civil servant objects to an own input or to the placement. From then on the entry is frozen, in the transaction
 * that files the objection, and only if it is still the one that was read.
 */
export const fileObjection =
  ({ table }: TableDeps): Act<typeof objectionOperations.fileObjection> =>
  (request) => {
    const command = commandOf(request);
    return runCommand(table, command, async () => {
      const { principal, params, body } = request;
      const { agency } = principal;
      const { nip } = params;
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const item = await contestedItem(table, request);
      if ('refused' in item) return item;
      const { since, ...contested } = item;
      const open = await contestedBy(table, agency, nip, body.kind, item.itemId ?? 'current');
      if (open !== null) {
        return refuse('objection/already-open', { item: `${body.kind}/${item.itemId ?? nip}`, id: open });
      }
      const today = localDate(request.now);
      const { objection: rules } = await policyInForce(table, agency, today);
      const filed = file(body.claim, since, today, rules);
      if (!filed.ok) return refuse('objection/window-closed', { lastDay: filed.error.lastDay });
      const objection: ObjectionData = {
        id: `obj-${command.newId()}`,
        nip,
        kind: body.kind,
        claim: body.claim,
        ...contested,
        final: null,
        statement: body.statement,
        evidence: body.evidence,
        filedBy: principal.sub,
        rulings: [],
        escalations: [],
        ...filed.value,
        above: [...filed.value.above],
      };
      const { id, claim, instance, dueOn } = objection;
      const data = { objectionId: id, nip, claim, instance: instance.code, dueOn };
      return {
        changes: [
          changeObjection(agency, null, objection, { type: 'objection.filed.v1', data }, [
            pointToObjection(agency, objection),
          ]),
        ],
        checks: [
          {
            check: headKey(asnAggregate(agency, nip)),
            when: { is: 'equal', attributes: { seq: person.head.seq } },
          },
        ],
        outcome: objectionReply(objection, person.record.name, 1, 201),
      };
    });
  };

import { type recordOperations, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import type { RuleSet } from '@kotak9/rules';
import {
  type AsnRecord,
  changeRecord,
  commandOf,
  type Decision,
  type Head,
  loadRecord,
  loadUnit,
  localDate,
  policyInForce,
  runCommand,
  uncontested,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { refuseFrozen } from '../refuse-frozen.ts';
import { asnReply } from './asn-answer.ts';
import { changeSeat, type SeatChange } from './change-seat.ts';
import { recordWarnings } from './record-warnings.ts';

type PatchAsn = typeof recordOperations.patchAsn;

export const patchAsn =
  (deps: TableDeps): Act<PatchAsn> =>
  (request) =>
    runCommand(deps.table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { nip } = request.params;
      const { body } = request;
      const person = await loadRecord(deps.table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      if (request.ifMatch !== person.head.seq)
        return refuse('version/stale', { currentVersion: person.head.seq });
      if (body.unitId !== undefined && !(await loadUnit(deps.table, agency, body.unitId))) {
        return refuse('reference/unknown', { field: 'unitId', id: body.unitId });
      }
      const today = localDate(request.now);
      const early = refuseFutureDate('positionSince', body.positionSince ?? today, { agency, today });
      if (early) return early;
      const ruleSet = await policyInForce(deps.table, agency, today);
      const seating = await changeSeat(deps.table, agency, person.record, body, today, ruleSet);
      if ('refused' in seating) return seating;
      const { corrects } = seating;
      const frozen = corrects && (await refuseFrozen(deps.table, agency, nip, 'career', [corrects]));
      return frozen || patched(request, person, seating, ruleSet);
    });

const patched = (
  { body, principal, language }: Request<PatchAsn>,
  { head, record }: { readonly head: Head; readonly record: AsnRecord },
  seating: SeatChange,
  ruleSet: RuleSet,
): Decision => {
  const { positionId: _positionId, positionSince: _since, ...fields } = body;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const merged: AsnRecord = { ...record, ...given, post: seating.post };
  const kept = record.warnings.filter(({ code }) => code === 'birth-date-differs' || code === 'sex-differs');
  const next = { ...merged, warnings: [...recordWarnings(merged.nip, merged, ruleSet), ...kept] };
  return {
    changes: [
      changeRecord(
        principal.agency,
        head,
        next,
        { type: 'record.changed.v1', data: { nip: next.nip, fields: Object.keys(body) } },
        seating.writes,
      ),
      ...seating.positions,
    ],
    checks:
      seating.corrects === undefined
        ? []
        : [uncontested(principal.agency, next.nip, 'career', seating.corrects)],
    outcome: asnReply(next, head.seq + 1, language, ruleSet),
  };
};

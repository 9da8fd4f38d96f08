import { type Refusal, type recordOperations, refuse, schemas } from '@kotak9/contracts';
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
import { mergePatch } from '../merge-patch.ts';
import { nextRecord } from '../next-record.ts';
import { refuseFrozen } from '../refuse-frozen.ts';
import { asnReply } from './asn-answer.ts';
import { changeSeat, type SeatChange } from './change-seat.ts';

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
      if (frozen) return frozen;
      const fields = mergedFields(person.record, body);
      return 'refused' in fields ? fields : patched(request, person, seating, fields, ruleSet);
    });

type Fields = Parameters<typeof nextRecord>[1];

const OVERRIDE_INCOMPLETE = refuse('request/invalid', {}, [
  {
    field: 'bupOverride',
    code: 'required',
    message: {
      id: 'Pengecualian BUP memerlukan usia dan dasar hukum.',
      en: 'An exception from the retirement age needs both age and legal basis.',
    },
  },
]);

/** The fields as they are afterwards: of a rank or an override only what is sent changes (RFC 7396). */
const mergedFields = (
  record: AsnRecord,
  { positionId: _positionId, positionSince: _since, rank, bupOverride, ...fields }: Request<PatchAsn>['body'],
): Fields | Refusal => {
  const override = schemas.BupOverride.nullable().safeParse(mergePatch(record.bupOverride, bupOverride));
  if (bupOverride !== undefined && !override.success) return OVERRIDE_INCOMPLETE;
  return {
    ...fields,
    ...(rank !== undefined && { rank: schemas.Rank.parse(mergePatch(record.rank, ofNewRank(record, rank))) }),
    ...(bupOverride !== undefined && { bupOverride: override.data }),
  };
};

type RankPatch = NonNullable<Request<PatchAsn>['body']['rank']>;

/** A rank since another day was given by another decree: the number of the old one is not its own. */
const ofNewRank = (record: AsnRecord, rank: RankPatch): RankPatch =>
  rank.since !== undefined && rank.since !== record.rank.since && rank.decreeNumber === undefined
    ? { ...rank, decreeNumber: null }
    : rank;

const patched = (
  { body, principal, language }: Request<PatchAsn>,
  { head, record }: { readonly head: Head; readonly record: AsnRecord },
  seating: SeatChange,
  fields: Fields,
  ruleSet: RuleSet,
): Decision => {
  const next = nextRecord(record, fields, seating.post, ruleSet);
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

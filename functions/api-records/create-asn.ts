import { type recordOperations, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { type HeldPost, type PersonInputs, parseNip, type RuleSet } from '@kotak9/rules';
import {
  asHeldPost,
  commandOf,
  createPerson,
  type Decision,
  loadRecord,
  loadUnit,
  localDate,
  type PositionState,
  policyInForce,
  recordOf,
  runCommand,
  seat,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { asnReply } from './asn-answer.ts';
import { findSeat } from './find-seat.ts';
import { recordWarnings } from './record-warnings.ts';

type CreateAsn = typeof recordOperations.createAsn;

export const createAsn =
  ({ table }: TableDeps): Act<CreateAsn> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { body } = request;
      const today = localDate(request.now);
      if (await loadRecord(table, agency, body.nip)) {
        return refuse('resource/duplicate', { resource: 'asn', id: body.nip });
      }
      if (!(await loadUnit(table, agency, body.unitId))) {
        return refuse('reference/unknown', { field: 'unitId', id: body.unitId });
      }
      const early = refuseFutureDate('positionSince', body.positionSince ?? today, { agency, today });
      if (early) return early;
      const ruleSet = await policyInForce(table, agency, today);
      if (body.positionId === null) return created(request, null, ruleSet);
      const found = await findSeat(table, agency, body.positionId, body.nip);
      return found.free ? created(request, found.position, ruleSet) : found.refusal;
    });

const created = (request: Request<CreateAsn>, position: PositionState | null, ruleSet: RuleSet): Decision => {
  const { body, principal, language } = request;
  const { agency } = principal;
  const today = localDate(request.now);
  const on = body.positionSince ?? today;
  const inputs = newPerson(body, position && asHeldPost(position.data, on));
  const warnings = recordWarnings(body.nip, body, ruleSet);
  const person = createPerson(agency, inputs, warnings, today, ruleSet);
  const seated = seat({ agency, nip: body.nip, from: null, openEntry: null, to: position, on });
  return {
    changes: [{ ...person, writes: [...(person.writes ?? []), ...seated.writes] }, ...seated.positions],
    outcome: asnReply(recordOf(agency, inputs, warnings), 1, language, ruleSet, 201),
  };
};

/** Birth date and sex are those of the NIP. @throws TypeError if it was not parsed before */
const newPerson = (body: Request<CreateAsn>['body'], post: HeldPost | null): PersonInputs => {
  const parsed = parseNip(body.nip);
  if (!parsed.ok) throw new TypeError('A NIP that was accepted does not parse');
  const { birthDate, sex } = parsed.value;
  return {
    nip: body.nip,
    name: body.name,
    employmentType: body.employmentType,
    birthDate,
    sex,
    status: 'aktif',
    rank: body.rank,
    unitId: body.unitId,
    post,
    bupOverride: body.bupOverride,
    unwillingSince: null,
    declaredConflicts: [],
    career: [],
    education: [],
    training: [],
    awards: [],
    assignments: [],
    feedback: [],
    discipline: [],
    performance: [],
    assessments: [],
    standard: null,
  };
};

import { type appointeeOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { compareNip, parseNip, whyNotAppoint } from '@kotak9/rules';
import {
  type ApplicantData,
  type AppointeeData,
  applicantRegister,
  appointeeRegister,
  type Change,
  changeEntry,
  formationOwner,
  formationRegister,
  loadEntry,
  loadRecord,
  type ProcurementFormationData,
  policyInForce,
  procurementFormationRegister,
} from '@kotak9/store';
import { findSeat } from '../api-records/find-seat.ts';
import type { TableDeps } from '../deps.ts';
import { filledFormation } from '../fill-formation.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { newRecord } from '../new-record.ts';
import { changeEntryAct, type EntryContext, registerActs } from '../register-acts.ts';
import { statusGate } from './formation-act.ts';

type Appoint = Request<typeof appointeeOperations.recordAppointee>;
type Orient = Request<typeof appointeeOperations.recordOrientation>;
type Context = EntryContext<Appoint['params'], Appoint['body']>;

const of = { register: appointeeRegister, resource: 'appointee' } as const;

/** Appoints somebody of a final list: record, post, appointee and formation are one transaction. */
export const appointeeActs = (deps: TableDeps) =>
  registerActs<AppointeeData, Appoint['params'], Appoint['body']>(deps, {
    ...of,
    ownerIn: ({ year }) => year,
    complete: async (context) => {
      const { table, agency, params, body, today } = context;
      const { year } = params;
      const { nip, rank: _rank, ...kept } = body;
      const found = await loadEntry(table, agency, procurementFormationRegister, year, body.formationId);
      if (found === null) return refuse('reference/unknown', { field: 'formationId', id: body.formationId });
      const owner = formationOwner(year, body.formationId);
      const applicant = await loadEntry(table, agency, applicantRegister, owner, body.applicantId);
      if (applicant === null)
        return refuse('reference/unknown', { field: 'applicantId', id: body.applicantId });
      const refused = refuseAppointment(context, found.data, applicant.data);
      if (refused) return refused;
      if (await loadRecord(table, agency, nip))
        return refuse('resource/duplicate', { resource: 'asn', id: nip });
      const seat = await findSeat(table, agency, body.positionId, nip);
      if (!seat.free) return seat.refusal;
      const { employmentType, positionIds } = found.data;
      const { changes } = newRecord({
        agency,
        person: {
          nip,
          name: applicant.data.name,
          employmentType,
          rank: body.rank,
          unitId: seat.position.data.unitId,
          bupOverride: null,
        },
        position: seat.position,
        on: body.tmt,
        decreeNumber: body.decreeNumber,
        today,
        ruleSet: await policyInForce(table, agency, today),
      });
      const asPlanned = positionIds.includes(body.positionId);
      const named = { year, formationId: body.formationId };
      const appointed = [...found.data.appointed, body.applicantId];
      return {
        data: { ...kept, id: nip, year, employmentType, asPlanned, orientation: null },
        fact: {
          type: 'appointee.recorded.v1',
          data: { ...named, nip, positionId: body.positionId, employmentType, asPlanned },
        },
        changes: [
          changeEntry(
            procurementFormationRegister,
            agency,
            found,
            { ...found.data, appointed },
            {
              type: 'formation-post.filled.v1',
              data: {
                ...named,
                applicantId: body.applicantId,
                remaining: positionIds.length - appointed.length,
              },
            },
          ),
          ...(await fillProposal(context, found.data)),
          ...changes,
        ],
      };
    },
  });

/** One more of the granted posts is held: it must not be expected a second time by a projection. */
const fillProposal = async (
  { table, agency }: Context,
  { year, proposal }: ProcurementFormationData,
): Promise<readonly Change[]> => {
  if (proposal === null) return [];
  const found = await loadEntry(table, agency, formationRegister, year, proposal.id);
  if (found === null) throw new TypeError('A formation names a proposal that is not there');
  const filled = filledFormation(found.data, found.data.filled + 1);
  // HR may have counted the post already: then the number stands
  return filled.ok
    ? [changeEntry(formationRegister, agency, found, filled.value.data, filled.value.fact)]
    : [];
};

const refuseAppointment = (
  { agency, body, today }: Context,
  formation: ProcurementFormationData,
  { birthDate, sex }: ApplicantData,
): Refusal | null => {
  const wrong = statusGate(formation, ['ditetapkan']);
  if (wrong) return wrong;
  const early = refuseFutureDate('tmt', body.tmt, { agency, today });
  if (early) return early;
  const { ranking, positionIds, appointed, employmentType } = formation;
  const finalOn = formation.finalOn ?? today;
  const fault = whyNotAppoint({ ranking, positionIds, finalOn, appointed }, body);
  if (fault) {
    const { code, ...params } = fault;
    return refuse(`procurement/${code}`, { applicantId: body.applicantId, ...params });
  }
  const parsed = parseNip(body.nip);
  if (!parsed.ok) throw new TypeError('A NIP that was accepted does not parse');
  const mismatches = compareNip(parsed.value, { birthDate, sex, employmentType }, body.tmt);
  return mismatches.length === 0
    ? null
    : refuse('procurement/nip-mismatch', { mismatches: mismatches.join(', ') });
};

/** Latsar for CPNS, orientation for PPPK, after the first day and not before it happened. */
export const recordOrientation = (deps: TableDeps) =>
  changeEntryAct<AppointeeData, Orient['params'], Orient['body']>(deps, {
    ...of,
    ownerIn: ({ year }) => year,
    decide: ({ data: before }, { agency, body, today }) => {
      const kind = before.employmentType === 'pns' ? 'latsar' : 'orientasi-pppk';
      const fault = (field: string, code: string, id: string, en: string): Refusal =>
        refuse('request/invalid', {}, [{ field, code, message: { id, en } }]);
      if (body.kind !== kind) {
        return fault('kind', 'other-employment-type', `Untuk jenis ini: ${kind}.`, `For this kind: ${kind}.`);
      }
      if (body.completedOn < before.tmt) {
        return fault(
          'completedOn',
          'before-tmt',
          `Tidak boleh sebelum TMT ${before.tmt}.`,
          `Must not be before the TMT ${before.tmt}.`,
        );
      }
      return (
        refuseFutureDate('completedOn', body.completedOn, { agency, today }) ?? {
          data: { ...before, orientation: body },
          fact: { type: 'appointee.oriented.v1', data: { year: before.year, nip: before.id, kind } },
        }
      );
    },
  });

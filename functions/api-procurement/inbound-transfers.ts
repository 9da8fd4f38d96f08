import { type appointeeOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { parseNip, yearOf } from '@kotak9/rules';
import {
  type InboundTransferData,
  inboundTransferRegister,
  loadRecord,
  loadUnit,
  policyInForce,
} from '@kotak9/store';
import { findSeat } from '../api-records/find-seat.ts';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { newRecord } from '../new-record.ts';
import { type EntryContext, registerActs } from '../register-acts.ts';
import { fieldError, fieldFaults } from './field-fault.ts';

type Transfer = Request<typeof appointeeOperations.recordInboundTransfer>;
type Context = EntryContext<Transfer['params'], Transfer['body']>;

/** Mutasi masuk of a PNS: the number stays, the record begins here. */
export const inboundTransferActs = (deps: TableDeps) =>
  registerActs<InboundTransferData, Transfer['params'], Transfer['body']>(deps, {
    register: inboundTransferRegister,
    resource: 'inbound-transfer',
    ownerIn: ({ year }) => year,
    complete: async (context) => {
      const { table, agency, params, body, today } = context;
      const { nip, name, rank, ...kept } = body;
      const fault = whyNotTransfer(context);
      if (fault) return fault;
      if (await loadRecord(table, agency, nip))
        return refuse('resource/duplicate', { resource: 'asn', id: nip });
      if (!(await loadUnit(table, agency, body.unitId))) {
        return refuse('reference/unknown', { field: 'unitId', id: body.unitId });
      }
      const seat = body.positionId === null ? null : await findSeat(table, agency, body.positionId, nip);
      if (seat?.free === false) return seat.refusal;
      const { changes } = newRecord({
        agency,
        person: { nip, name, rank, employmentType: 'pns', unitId: body.unitId, bupOverride: null },
        position: seat?.position ?? null,
        on: body.tmt,
        decreeNumber: body.decreeNumber,
        today,
        ruleSet: await policyInForce(table, agency, today),
      });
      const { year } = params;
      return {
        data: { ...kept, id: nip, year },
        fact: { type: 'inbound-transfer.recorded.v1', data: { year, nip, tmt: body.tmt } },
        changes,
      };
    },
  });

const whyNotTransfer = ({ agency, params, body, today }: Context): Refusal | null => {
  const parsed = parseNip(body.nip);
  const one = (field: string, code: string, id: string, en: string): Refusal =>
    fieldFaults([fieldError(field, code, id, en)]);
  if (parsed.ok && parsed.value.employmentTypeHint === 'pppk') {
    return one(
      'nip',
      'pppk-cannot-transfer',
      'NI PPPK berganti bila berpindah instansi: angkat melalui formasi.',
      'An NI PPPK changes with the agency: appoint the person through a formation.',
    );
  }
  if (String(yearOf(body.tmt)) !== params.year) {
    return one(
      'tmt',
      'other-year',
      `TMT harus pada tahun ${params.year}.`,
      `The TMT is not in ${params.year}.`,
    );
  }
  if (body.pertekDate > body.tmt) {
    return one(
      'pertekDate',
      'after-tmt',
      'Pertek harus terbit sebelum TMT.',
      'The pertek has to be given before the TMT.',
    );
  }
  return refuseFutureDate('tmt', body.tmt, { agency, today });
};

import { type contractOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import {
  type AgencyId,
  type ContractRefused,
  checkTerm,
  contractTableOn,
  dayAfter,
  endContract,
  evaluateContract,
  extendContract,
  type IsoDate,
  lastDayOf,
  type Nip,
  overlappingContract,
  retirementOf,
  type TermRefused,
} from '@kotak9/rules';
import {
  type AsnRecord,
  type ContractData,
  contractRegister,
  entriesOf,
  loadRecord,
  policyInForce,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';

type Operations = typeof contractOperations;
type Sign = Request<Operations['recordContract']>;
type Evaluate = Request<Operations['evaluateContract']>;
type Extend = Request<Operations['extendContract']>;
type End = Request<Operations['endContract']>;

const of = { register: contractRegister, resource: 'contract' } as const;

const asRefusal = (fault: ContractRefused | TermRefused): Refusal => {
  if (fault.code === 'evaluation-negative') {
    return refuse('contract/evaluation-negative', { lacks: fault.lacks.join(', ') });
  }
  const { code, ...params } = fault;
  return refuse(`contract/${code}`, { ...params });
};

const lastActiveDayOf = async (
  table: Table,
  agency: AgencyId,
  record: AsnRecord,
  today: IsoDate,
): Promise<IsoDate | null> =>
  retirementOf(record, await policyInForce(table, agency, today))?.lastActiveDay ?? null;

const fromNip = ({ nip }: { readonly nip: Nip }): string => nip;

/** One contract runs at a time; its person is a PPPK with a post, and it ends before BUP at the latest. */
export const contractActs = (deps: TableDeps) =>
  registerActs<ContractData, Sign['params'], Sign['body']>(deps, {
    ...of,
    ownerIn: fromNip,
    complete: async ({ table, agency, params: { nip }, body, today }) => {
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const { record } = person;
      if (record.employmentType !== 'pppk' || record.post === null) {
        return refuse('contract/not-pppk', { nip });
      }
      const { from, until } = body;
      const rules = contractTableOn(from);
      if (rules === null) return refuse('contract/no-table', { day: from });
      const term = checkTerm(from, until, await lastActiveDayOf(table, agency, record, today), rules);
      if (term) return asRefusal(term);
      const id = `kontrak-${from}`;
      const contracts = await entriesOf(table, agency, contractRegister, nip);
      const others = contracts.map(({ data }) => data).filter((contract) => contract.id !== id);
      const other = overlappingContract(others, body);
      if (other) return refuse('contract/overlaps', { id: other.id, until: lastDayOf(other) });
      return {
        data: {
          ...body,
          id,
          nip,
          positionId: record.post.positionId,
          evaluations: [],
          extensions: [],
          ended: null,
        },
        fact: { type: 'contract.signed.v1', data: { nip, contractId: id, from, until } },
      };
    },
  });

export const evaluate = (deps: TableDeps) =>
  changeEntryAct<ContractData, Evaluate['params'], Evaluate['body']>(deps, {
    ...of,
    ownerIn: fromNip,
    status: 201,
    decide: ({ data }, { agency, body, today }) => {
      const { nip, id: contractId } = data;
      const early = refuseFutureDate('on', body.on, { agency, today });
      if (early) return early;
      const evaluated = evaluateContract(data, body);
      if (!evaluated.ok) return asRefusal(evaluated.error);
      return {
        data: evaluated.value,
        fact: { type: 'contract.evaluated.v1', data: { nip, contractId, on: body.on } },
      };
    },
  });

export const extend = (deps: TableDeps) =>
  changeEntryAct<ContractData, Extend['params'], Extend['body']>(deps, {
    ...of,
    ownerIn: fromNip,
    status: 201,
    decide: async ({ data }, { table, agency, body, today }) => {
      const { nip, id: contractId } = data;
      const early = refuseFutureDate('on', body.on, { agency, today });
      if (early) return early;
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const begins = dayAfter(data.until);
      const rules = contractTableOn(begins);
      if (rules === null) return refuse('contract/no-table', { day: begins });
      const lastActiveDay = await lastActiveDayOf(table, agency, person.record, today);
      const extended = extendContract(data, body, lastActiveDay, rules);
      if (!extended.ok) return asRefusal(extended.error);
      return {
        data: extended.value,
        fact: { type: 'contract.extended.v1', data: { nip, contractId, until: body.until } },
      };
    },
  });

export const end = (deps: TableDeps) =>
  changeEntryAct<ContractData, End['params'], End['body']>(deps, {
    ...of,
    ownerIn: fromNip,
    status: 201,
    decide: ({ data }, { body }) => {
      const { nip, id: contractId } = data;
      const ended = endContract(data, body.on, body.reason);
      if (!ended.ok) return asRefusal(ended.error);
      const regular = body.reason === 'jangka-waktu-berakhir' || body.reason === 'bup';
      return {
        data: ended.value,
        fact: { type: 'contract.ended.v1', data: { nip, contractId, on: body.on, regular } },
      };
    },
  });

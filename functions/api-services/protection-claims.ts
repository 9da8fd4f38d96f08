import {
  type servicesProtectionOperations as operations,
  refuse,
  type servicesRegisterOperations,
} from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { advanceMatter, CLAIM_STATUSES, CLAIM_WAY } from '@kotak9/rules';
import { listDue, loadRecord, protectionClaimRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { refuseMatter } from './refusals.ts';

type Asked = Request<typeof servicesRegisterOperations.protectionClaims.record>;
type Step = Request<typeof operations.advanceProtectionClaim>;
type Claim = Parameters<typeof protectionClaimRegister.ownerOf>[0];

export const protectionClaimActs = (deps: TableDeps) =>
  registerActs<Claim, Asked['params'], Asked['body']>(deps, {
    register: protectionClaimRegister,
    resource: 'protection-claim',
    ownerIn: ({ nip }) => nip,
    complete: async ({ table, agency, principal, params: { nip }, body, today, command }) => {
      const { kind, eventOn, letterNumber } = body;
      if (kind === 'jkm' && principal.actingAs === 'asn') return refuse('protection/kin-only');
      if ((await loadRecord(table, agency, nip)) === null) {
        return refuse('resource/not-found', { resource: 'asn', id: nip });
      }
      const early = refuseFutureDate('eventOn', eventOn, { agency, today });
      if (early) return early;
      const steps = [{ status: 'diajukan' as const, on: today, letterNumber }];
      const data = { id: command.newId(), nip, kind, eventOn, status: 'diajukan' as const, steps };
      return { data, fact: { type: 'protection-claim.filed.v1', data: { nip, claimId: data.id } } };
    },
  });

export const advanceProtectionClaim = (deps: TableDeps): Act<typeof operations.advanceProtectionClaim> =>
  changeEntryAct<Claim, Step['params'], Step['body']>(deps, {
    register: protectionClaimRegister,
    resource: 'protection-claim',
    ownerIn: ({ nip }) => nip,
    decide: ({ data }, { body, today }) => {
      const advanced = advanceMatter(CLAIM_WAY, data, body, today);
      if (!advanced.ok) return refuseMatter(advanced.error);
      const fact = {
        type: 'protection-claim.advanced.v1',
        data: { nip: data.nip, claimId: data.id },
      } as const;
      return { data: { ...advanced.value, steps: [...advanced.value.steps] }, fact };
    },
  });

export const listProtectionClaims =
  ({ table }: TableDeps): Act<typeof operations.listProtectionClaims> =>
  async ({ principal, query: { status, limit, cursor } }) => {
    const statuses = status === undefined ? CLAIM_STATUSES : [status];
    const dueKinds = statuses.map((one) => `protection-claim-${one}`);
    const range = { dueKinds, from: '0000', to: '9999' };
    const page = await listDue(table, principal.agency, protectionClaimRegister, range, { limit, cursor });
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

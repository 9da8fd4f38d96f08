import {
  type servicesProtectionOperations as operations,
  refuse,
  type servicesRegisterOperations,
} from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { advanceMatter, LEGAL_AID_WAY } from '@kotak9/rules';
import { legalAidRegister, loadRecord } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { refuseMatter } from './refusals.ts';

type Asked = Request<typeof servicesRegisterOperations.legalAid.record>;
type Step = Request<typeof operations.advanceLegalAid>;
type LegalAid = Parameters<typeof legalAidRegister.ownerOf>[0];

export const legalAidActs = (deps: TableDeps) =>
  registerActs<LegalAid, Asked['params'], Asked['body']>(deps, {
    register: legalAidRegister,
    resource: 'legal-aid',
    ownerIn: ({ nip }) => nip,
    complete: async ({ table, agency, params: { nip }, body: { letterNumber }, today, command }) => {
      if ((await loadRecord(table, agency, nip)) === null) {
        return refuse('resource/not-found', { resource: 'asn', id: nip });
      }
      const status = 'diajukan' as const;
      const data = { id: command.newId(), nip, status, steps: [{ status, on: today, letterNumber }] };
      return { data, fact: { type: 'legal-aid.requested.v1', data: { nip, legalAidId: data.id } } };
    },
  });

export const advanceLegalAid = (deps: TableDeps): Act<typeof operations.advanceLegalAid> =>
  changeEntryAct<LegalAid, Step['params'], Step['body']>(deps, {
    register: legalAidRegister,
    resource: 'legal-aid',
    ownerIn: ({ nip }) => nip,
    decide: ({ data }, { body, today }) => {
      const advanced = advanceMatter(LEGAL_AID_WAY, data, body, today);
      if (!advanced.ok) return refuseMatter(advanced.error);
      const fact = { type: 'legal-aid.advanced.v1', data: { nip: data.nip, legalAidId: data.id } } as const;
      return { data: { ...advanced.value, steps: [...advanced.value.steps] }, fact };
    },
  });

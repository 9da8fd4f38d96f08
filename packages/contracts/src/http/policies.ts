import * as z from 'zod';
import { PlacementInputs } from '../schemas/placement-inputs.ts';
import {
  ActivationBody,
  Policy,
  PolicyBody,
  PolicyEdit,
  PolicyInForce,
  PolicyList,
  ReplayBody,
  ValidationBody,
} from '../schemas/policy.ts';
import { CalendarDate, RuleSetSlug, UnitSlug } from '../schemas/primitives.ts';
import { Recalculation, RunSlug } from '../schemas/run.ts';
import { Replay } from '../schemas/run-replay.ts';
import { STAFF } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-policies' } as const;
const committee = { ...common, roles: ['talent-committee'] } as const;
const PolicyParams = z.object({ id: RuleSetSlug });
/** Who replays a draft before it is stored: whoever sets the policy, and whoever checks that. */
const INPUT_READERS = ['talent-committee', 'auditor'] as const;
const RunParams = z.object({ id: RunSlug });

export const listPolicies = operation({
  ...common,
  id: 'listPolicies',
  method: 'GET',
  path: '/v1/policies',
  summary: { id: 'Kebijakan instansi dan bawaan', en: 'Policies of the agency, and presets' },
  roles: STAFF,
  status: 200,
  answer: PolicyList,
});

export const getPolicyInForce = operation({
  ...common,
  id: 'getPolicyInForce',
  method: 'GET',
  path: '/v1/policies/in-force',
  summary: { id: 'Kebijakan yang berlaku pada suatu hari', en: 'The policy in force on a day' },
  roles: STAFF,
  query: z.strictObject({ at: CalendarDate.optional().meta({ description: 'Today, if left out' }) }),
  status: 200,
  answer: PolicyInForce,
});

export const getPolicy = operation({
  ...common,
  id: 'getPolicy',
  method: 'GET',
  path: '/v1/policies/{id}',
  summary: { id: 'Satu kebijakan dengan isinya', en: 'One policy with its content' },
  roles: STAFF,
  params: PolicyParams,
  status: 200,
  answer: Policy,
  refusals: ['resource/not-found'],
});

export const draftPolicy = operation({
  ...committee,
  id: 'draftPolicy',
  method: 'POST',
  path: '/v1/policies',
  summary: { id: 'Menyusun konsep kebijakan', en: 'Draft a policy' },
  body: PolicyBody,
  status: 201,
  answer: Policy,
  refusals: ['resource/duplicate', 'reference/unknown'],
});

export const editPolicy = operation({
  ...committee,
  id: 'editPolicy',
  method: 'PUT',
  path: '/v1/policies/{id}',
  summary: { id: 'Mengganti isi konsep', en: 'Replace the content of a draft' },
  versioned: true,
  params: PolicyParams,
  body: PolicyEdit,
  status: 200,
  answer: Policy,
  refusals: ['resource/not-found', 'reference/unknown', 'policy/not-draft'],
});

export const validatePolicy = operation({
  ...committee,
  id: 'validatePolicy',
  method: 'POST',
  path: '/v1/policies/{id}/validation',
  summary: {
    id: 'Memvalidasi konsep: isinya menjadi tetap',
    en: 'Validate a draft: its content becomes fixed',
  },
  params: PolicyParams,
  body: ValidationBody,
  status: 200,
  answer: Policy,
  refusals: ['resource/not-found', 'policy/not-draft', 'policy/faulty'],
});

export const activatePolicy = operation({
  ...committee,
  id: 'activatePolicy',
  method: 'POST',
  path: '/v1/policies/{id}/activation',
  summary: {
    id: 'Memberlakukan kebijakan mulai suatu hari; semua orang dihitung ulang',
    en: 'Put a policy in force from a day; everybody is recalculated',
  },
  params: PolicyParams,
  body: ActivationBody,
  status: 202,
  answer: Policy,
  refusals: [
    'resource/not-found',
    'policy/not-validated',
    'policy/second-person-required',
    'policy/date-too-early',
    'policy/not-valid-then',
  ],
});

export const getRecalculation = operation({
  ...common,
  id: 'getRecalculation',
  method: 'GET',
  path: '/v1/recalculations/{id}',
  summary: { id: 'Kemajuan penghitungan ulang', en: 'Progress of a recalculation' },
  roles: STAFF,
  params: RunParams,
  status: 200,
  answer: Recalculation,
  refusals: ['resource/not-found'],
});

export const startReplay = operation({
  ...committee,
  id: 'startReplay',
  method: 'POST',
  path: '/v1/policies/{id}/replay',
  summary: {
    id: 'Memutar ulang: siapa bergeser di bawah kebijakan ini',
    en: 'Replay: who would move under this policy',
  },
  params: PolicyParams,
  body: ReplayBody,
  status: 202,
  answer: Replay,
  refusals: ['resource/not-found', 'reference/unknown', 'policy/not-validated'],
});

export const getReplay = operation({
  ...common,
  id: 'getReplay',
  method: 'GET',
  path: '/v1/replays/{id}',
  summary: { id: 'Hasil putar ulang', en: 'Result of a replay' },
  roles: STAFF,
  params: RunParams,
  query: z.strictObject(Paging),
  status: 200,
  answer: Replay,
  refusals: ['resource/not-found'],
});

export const listPlacementInputs = operation({
  ...common,
  id: 'listPlacementInputs',
  method: 'GET',
  path: '/v1/placement-inputs',
  summary: {
    id: 'Masukan penempatan setiap orang, tanpa nama: untuk mencoba konsep kebijakan',
    en: 'What each placement is computed from, without names: to try a draft policy',
  },
  roles: INPUT_READERS,
  query: z.strictObject({
    unit: UnitSlug.optional().meta({ description: 'This unit with its sub-units' }),
    limit: z.coerce.number().int().min(1).max(200).default(100),
    cursor: Paging.cursor,
  }),
  status: 200,
  answer: page(PlacementInputs),
  refusals: ['resource/not-found', 'request/cursor-invalid'],
});

import * as z from 'zod';
import { CalendarDate, VacancySlug } from '../schemas/primitives.ts';
import {
  DecisionBody,
  PublicationBody,
  Retirement,
  SuccessionList,
  VACANCY_STATUSES,
  Vacancy,
  VacancyBody,
  VacancySummary,
  WithdrawalBody,
} from '../schemas/succession.ts';
import { RECORD_WRITERS, STAFF, SUCCESSION_READERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const VacancyParams = z.object({ id: VacancySlug });
const ListParams = z.object({ id: z.string().regex(/^lst-[a-z0-9._-]{1,80}$/, { error: 'list-id' }) });
const common = { function: 'api-succession' } as const;

export const listRetirements = operation({
  ...common,
  id: 'listRetirements',
  method: 'GET',
  path: '/v1/retirements',
  summary: {
    id: 'Siapa mencapai BUP, menurut TMT pensiun',
    en: 'Who reaches retirement age, by TMT pensiun',
  },
  roles: STAFF,
  query: z.strictObject({
    from: CalendarDate.optional().meta({ description: 'First TMT pensiun; today if left out' }),
    to: CalendarDate.optional().meta({
      description: 'Last TMT pensiun; the horizon of the policy if left out',
    }),
    ...Paging,
  }),
  status: 200,
  answer: page(Retirement),
});

export const listVacancies = operation({
  ...common,
  id: 'listVacancies',
  method: 'GET',
  path: '/v1/vacancies',
  summary: { id: 'Jabatan lowong dan akan lowong', en: 'Open and forecast vacancies' },
  roles: SUCCESSION_READERS,
  query: z.strictObject({ status: z.enum(VACANCY_STATUSES).optional(), ...Paging }),
  status: 200,
  answer: page(VacancySummary),
});

export const getVacancy = operation({
  ...common,
  id: 'getVacancy',
  method: 'GET',
  path: '/v1/vacancies/{id}',
  summary: { id: 'Satu lowongan', en: 'One vacancy' },
  roles: SUCCESSION_READERS,
  params: VacancyParams,
  status: 200,
  answer: Vacancy,
  refusals: ['resource/not-found'],
});

export const openVacancy = operation({
  ...common,
  id: 'openVacancy',
  method: 'POST',
  path: '/v1/vacancies',
  summary: { id: 'Membuka lowongan', en: 'Open a vacancy' },
  roles: RECORD_WRITERS,
  body: VacancyBody,
  status: 201,
  answer: Vacancy,
  refusals: ['reference/unknown', 'vacancy/already-open'],
});

export const getSuccessionList = operation({
  ...common,
  id: 'getSuccessionList',
  method: 'GET',
  path: '/v1/vacancies/{id}/succession-list',
  summary: { id: 'Daftar suksesi', en: 'Succession list' },
  roles: SUCCESSION_READERS,
  params: VacancyParams,
  status: 200,
  answer: SuccessionList,
  refusals: ['resource/not-found', 'succession-list/not-drafted', 'succession-list/not-published'],
});

export const publishSuccessionList = operation({
  ...common,
  id: 'publishSuccessionList',
  method: 'POST',
  path: '/v1/succession-lists/{id}/publication',
  summary: { id: 'Komite menetapkan daftar (dibekukan)', en: 'The committee publishes the list (frozen)' },
  roles: ['talent-committee'],
  params: ListParams,
  body: PublicationBody,
  status: 201,
  answer: SuccessionList,
  refusals: ['resource/not-found', 'succession-list/not-draft', 'succession-list/empty'],
});

export const withdrawSuccessionList = operation({
  ...common,
  id: 'withdrawSuccessionList',
  method: 'POST',
  path: '/v1/succession-lists/{id}/withdrawal',
  summary: { id: 'Komite menarik daftar yang ditetapkan', en: 'The committee withdraws a published list' },
  roles: ['talent-committee'],
  params: ListParams,
  body: WithdrawalBody,
  status: 200,
  answer: SuccessionList,
  refusals: ['resource/not-found', 'succession-list/not-published'],
});

export const decideAppointment = operation({
  id: 'decideAppointment',
  method: 'POST',
  path: '/v1/succession-lists/{id}/decision',
  function: 'api-appointments',
  summary: { id: 'PPK memilih satu dari daftar', en: 'The appointing official chooses one of the list' },
  roles: ['appointing-official'],
  params: ListParams,
  body: DecisionBody,
  status: 201,
  answer: SuccessionList,
  refusals: [
    'resource/not-found',
    'succession-list/not-published',
    'appointment/not-among-three',
    'appointment/reason-required',
    'appointment/already-decided',
    'appointment/no-longer-eligible',
    'appointment/date-invalid',
    'election-freeze/approval-required',
  ],
});

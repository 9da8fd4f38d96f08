import * as z from 'zod';
import { AgencyClient } from '../schemas/subscription.ts';
import { AgencyClientBody, AgencyClientPatch } from '../schemas/subscription-requests.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const path = '/v1/agency-clients';
const common = { function: 'api-subscriptions' } as const;
const WRITERS = ['hr-admin'] as const;
const params = z.object({ id: AgencyClient.shape.id });
const answer = z.object({ ...AgencyClient.shape, version: z.number().int() });

export const registerAgencyClient = operation({
  ...common,
  id: 'registerAgencyClient',
  method: 'POST',
  path,
  summary: { id: 'Mendaftarkan sistem instansi lain', en: 'Register the system of another agency' },
  roles: WRITERS,
  body: AgencyClientBody,
  status: 201,
  answer,
  refusals: ['agency-client/taken', 'resource/duplicate'],
});

export const listAgencyClients = operation({
  ...common,
  id: 'listAgencyClients',
  method: 'GET',
  path,
  summary: { id: 'Daftar sistem instansi lain', en: 'List the systems of other agencies' },
  roles: ['hr-admin', 'auditor'],
  query: z.strictObject(Paging),
  status: 200,
  answer: page(answer),
});

export const getAgencyClient = operation({
  ...common,
  id: 'getAgencyClient',
  method: 'GET',
  path: `${path}/{id}`,
  summary: {
    id: 'Satu sistem instansi lain dengan perjanjiannya',
    en: 'One system of another agency with its agreement',
  },
  roles: ['hr-admin', 'auditor', 'agency-client'],
  scope: 'kotak9/events',
  params,
  status: 200,
  answer,
  refusals: ['resource/not-found'],
});

export const changeAgencyClient = operation({
  ...common,
  id: 'changeAgencyClient',
  method: 'PATCH',
  path: `${path}/{id}`,
  summary: {
    id: 'Mengubah atau mencabut perjanjian suatu sistem',
    en: 'Change or revoke the agreement of a system',
  },
  roles: WRITERS,
  versioned: true,
  params,
  body: AgencyClientPatch,
  status: 200,
  answer,
  refusals: ['resource/not-found'],
});

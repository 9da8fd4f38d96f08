import { type agencyClientOperations, type Refusal, refuse, type schemas } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  AGENCY_WIDE,
  type AgencyClientData,
  agencyClientRegister,
  claimClient,
  findClientAgency,
} from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { agreedEventFaults } from './agreed-event-faults.ts';

const way = {
  register: agencyClientRegister,
  resource: 'agency-client',
  ownerIn: () => AGENCY_WIDE,
} as const;

const refuseClient = ({ events, validFrom, validUntil }: AgencyClientData): Refusal | null => {
  const errors = [
    ...agreedEventFaults(events),
    ...(validUntil !== null && validUntil < validFrom
      ? [
          {
            field: 'validUntil',
            code: 'before-start',
            message: { id: 'Tidak boleh sebelum "validFrom".', en: 'Must not be before "validFrom".' },
          },
        ]
      : []),
  ];
  return errors.length === 0 ? null : refuse('request/invalid', {}, errors);
};

/** The system of another agency: HR registers it, and from then on its tokens stand for this agency. */
export const agencyClientActs = (deps: TableDeps) =>
  registerActs<AgencyClientData, unknown, z.output<typeof schemas.AgencyClientBody>>(deps, {
    ...way,
    complete: async ({ table, agency, body }) => {
      const data: AgencyClientData = { ...body, status: 'active' };
      const refused = refuseClient(data);
      if (refused) return refused;
      const { id, agreement, events } = data;
      if ((await findClientAgency(table, id)) !== null) {
        return refuse('agency-client/taken', { clientId: id });
      }
      const eventTypes = events.map(({ type }) => type);
      return {
        data,
        fact: {
          type: 'agency-client.registered.v1',
          data: { listId: AGENCY_WIDE, clientId: id, agreement, eventTypes },
        },
        writes: [claimClient(agency, id)],
      };
    },
  });

/** Its registration, for HR and for the system itself: another system's is not there for it. */
export const getAgencyClient = (deps: TableDeps): Act<typeof agencyClientOperations.getAgencyClient> => {
  const { get } = agencyClientActs(deps);
  return async ({ principal, params }) =>
    principal.client !== undefined && principal.client.id !== params.id
      ? refuse('resource/not-found', { resource: way.resource, id: params.id })
      : get({ principal, params });
};

/** What is left out of a patch stays as it is. */
const merge = (
  data: AgencyClientData,
  patch: z.output<typeof schemas.AgencyClientPatch>,
): AgencyClientData => ({
  ...data,
  ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)),
});

export const changeAgencyClient = (deps: TableDeps) =>
  changeEntryAct<AgencyClientData, { readonly id: string }, z.output<typeof schemas.AgencyClientPatch>>(
    deps,
    {
      ...way,
      decide: ({ data: before }, { body }) => {
        const data = merge(before, body);
        const refused = refuseClient(data);
        if (refused) return refused;
        const client = { listId: AGENCY_WIDE, clientId: data.id };
        return before.status === 'active' && data.status === 'revoked'
          ? { data, fact: { type: 'agency-client.revoked.v1', data: client } }
          : {
              data,
              fact: { type: 'agency-client.changed.v1', data: { ...client, fields: Object.keys(body) } },
            };
      },
    },
  );

import { firstDayOfYear, toIsoDate, yearOf } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  type AgencyClientData,
  agencyClientRegister,
  type Change,
  changeEntry,
  claimClient,
  type SubscriptionData,
  subscriptionRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import type { Sample } from './sample.ts';

type Agreed = Pick<AgencyClientData, 'id' | 'name' | 'organisation' | 'agreement' | 'legalGround' | 'events'>;

/** The machine clients of the local user pool, each with what its agency agreed to. */
const CLIENTS: readonly Agreed[] = [
  {
    id: 'bkd-provinsi',
    name: 'SIMPEG Provinsi',
    organisation: 'BKD Provinsi Papua',
    agreement: '415.4/27/PKS/2026',
    legalGround: 'Perpres 39/2019; perjanjian kerja sama berbagi pakai data ASN',
    events: [
      { type: 'vacancy.opened.v1', fields: ['vacancyId', 'positionId', 'cause', 'effectiveDate'] },
      { type: 'vacancy.filled.v1', fields: ['vacancyId', 'positionId'] },
      { type: 'placement.changed.v1', fields: ['status', 'box', 'previousBox', 'levels'] },
      { type: 'succession-list.published.v1', fields: ['vacancyId', 'positionId', 'shortlisted'] },
    ],
  },
  {
    id: 'dinas-dukcapil',
    name: 'SIAK terpadu',
    organisation: 'Dinas Kependudukan dan Pencatatan Sipil',
    agreement: '415.4/31/PKS/2026',
    legalGround: 'UU 24/2013 Pasal 58; perjanjian kerja sama pemanfaatan data',
    events: [
      { type: 'retirement.effected.v1', fields: ['nip', 'tmtPensiun'] },
      { type: 'unit.created.v1', fields: ['unitId', 'parentId'] },
    ],
  },
];

const POLLED = '5b1f0a46-3c1e-4a52-9a55-6a6a7d4f1c01';

const register = ({ agency }: City, agreed: Agreed, year: number): Change => {
  const data: AgencyClientData = {
    ...agreed,
    validFrom: firstDayOfYear(year),
    validUntil: toIsoDate(year + 1, 12, 31),
    status: 'active',
  };
  return changeEntry(
    agencyClientRegister,
    agency,
    null,
    data,
    {
      type: 'agency-client.registered.v1',
      data: {
        listId: AGENCY_WIDE,
        clientId: data.id,
        agreement: data.agreement,
        eventTypes: data.events.map(({ type }) => type),
      },
    },
    [claimClient(agency, data.id)],
  );
};

/** Two systems of other agencies with their agreements; one asks by itself for what happens. */
export const sampleSubscriptions: Sample = (city, today) => {
  const year = yearOf(today);
  const data: SubscriptionData = {
    id: POLLED,
    clientId: 'dinas-dukcapil',
    eventTypes: ['retirement.effected.v1'],
    filter: {},
    purpose: 'Pemutakhiran pekerjaan pada kartu keluarga',
    legalGround: 'PKS 415.4/31/PKS/2026 Pasal 3',
    delivery: { kind: 'polling' },
    status: 'active',
    paused: null,
    createdAt: `${firstDayOfYear(year)}T01:00:00.000Z`,
  };
  const { clientId, eventTypes, purpose, legalGround, delivery } = data;
  return [
    ...CLIENTS.map((agreed) => register(city, agreed, year)),
    changeEntry(subscriptionRegister, city.agency, null, data, {
      type: 'subscription.created.v1',
      data: {
        listId: AGENCY_WIDE,
        subscriptionId: data.id,
        clientId,
        eventTypes,
        purpose,
        legalGround,
        delivery: delivery.kind,
      },
    }),
  ];
};

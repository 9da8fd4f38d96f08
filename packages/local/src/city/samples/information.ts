import { addDays, type IsoDate, noticeDueAt, type PersonInputs } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  breachYearOf,
  type Change,
  changeEntry,
  type DataBreachData,
  dataBreachRegister,
  differenceRegister,
  type IntegrationData,
  integrationRegister,
  type SyncDifferenceData,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import type { Sample } from './sample.ts';

type System = Pick<IntegrationData, 'id' | 'name' | 'owner' | 'direction' | 'data' | 'everyDays'> & {
  /** Days ago; null: never yet. */
  readonly syncedAgo: number | null;
};

const SYSTEMS: readonly System[] = [
  {
    id: 'siasn',
    name: 'SIASN',
    owner: 'BKN',
    direction: 'dua-arah',
    data: ['identitas', 'jabatan', 'pangkat', 'pendidikan'],
    everyDays: 30,
    syncedAgo: 6,
  },
  {
    id: 'simata',
    name: 'SIMATA',
    owner: 'BKN',
    direction: 'keluar',
    data: ['talenta', 'kompetensi'],
    everyDays: 90,
    syncedAgo: null,
  },
  {
    id: 'e-kinerja',
    name: 'e-Kinerja',
    owner: 'BKN',
    direction: 'masuk',
    data: ['kinerja'],
    everyDays: 31,
    syncedAgo: 45,
  },
];

/** Every hundredth person has a rank of another day in SIASN. */
const EVERY = 100;

const differing = (people: readonly PersonInputs[]) => people.filter((_, at) => at % EVERY === 7);

/** Found forty days ago, both told in time, and closed. */
const closedBreach = (agency: City['agency'], today: IsoDate): Change => {
  const foundOn = addDays(today, -40);
  const at = (days: number) => `${addDays(foundOn, days)}T01:00:00.000Z`;
  const id = `${breachYearOf(foundOn)}-contoh`;
  const data: DataBreachData = {
    id,
    discoveredAt: at(0),
    what: 'Berkas pelatihan berisi nama dan NIP terbuka di jaringan tamu.',
    dataKinds: ['identitas', 'kepegawaian'],
    persons: 31,
    measures: 'Berkas dicabut; sandi bersama diganti.',
    noticeDueAt: noticeDueAt(at(0)),
    notices: [
      { to: 'lembaga', at: at(1), how: 'Surat 555/81', lateHours: 0 },
      { to: 'subjek-data', at: at(2), how: 'Surat elektronik kepada 31 orang', lateHours: 0 },
    ],
    overdueNotedOn: null,
    closing: {
      conclusion: 'Jaringan tamu dipisahkan; tidak ada unduhan yang tercatat.',
      on: addDays(foundOn, 9),
    },
  };
  const { noticeDueAt: dueAt } = data;
  return changeEntry(dataBreachRegister, agency, null, data, {
    type: 'data-breach.recorded.v1',
    data: { year: breachYearOf(foundOn), breachId: id, noticeDueAt: dueAt },
  });
};

/** Three systems, one late and one never synchronised, some differences that wait, and a breach of the past. */
export const sampleInformation: Sample = ({ agency, people }, today) => {
  const differences = differing(people);
  const systems = SYSTEMS.map(({ syncedAgo, ...system }): Change => {
    const waiting = system.id === 'siasn' ? differences.length : 0;
    const data: IntegrationData = {
      ...system,
      lastSyncedOn: syncedAgo === null ? null : addDays(today, -syncedAgo),
      lastRecords: syncedAgo === null ? 0 : people.length,
      waiting,
    };
    return changeEntry(integrationRegister, agency, null, data, {
      type: 'integration.registered.v1',
      data: { owner: AGENCY_WIDE, integrationId: system.id },
    });
  });
  return [
    ...systems,
    closedBreach(agency, today),
    ...differences.map(({ nip, rank }): Change => {
      const data: SyncDifferenceData = {
        id: `${nip}-rank-since`,
        integrationId: 'siasn',
        nip,
        field: 'rank-since',
        ours: rank.since,
        theirs: addDays(rank.since, -30),
        foundOn: addDays(today, -6),
        status: 'menunggu',
        reason: null,
        decidedBy: null,
        decidedOn: null,
      };
      return changeEntry(differenceRegister, agency, null, data, {
        type: 'sync-difference.found.v1',
        data: { integrationId: 'siasn', differenceId: data.id, nip, field: data.field },
      });
    }),
  ];
};

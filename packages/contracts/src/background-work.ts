import type { Text } from './language.ts';

/** The work that nobody waits for: what queues drive, and what the calendar does. Infra deploys it by these names. */

/** Each worker and what it does with a message of its queue. */
export const WORKERS = {
  'recalculate-placement': {
    id: 'Menghitung ulang tempat seorang ASN dari seluruh masukannya',
    en: 'Places one civil servant anew from all inputs',
  },
  'rebuild-succession': {
    id: 'Menyusun ulang konsep daftar suksesi yang terkena perubahan',
    en: 'Builds the draft lists anew that a change concerns',
  },
  'recalculate-agency': {
    id: 'Menghitung ulang seluruh pegawai, unit demi unit, menurut kebijakan lain',
    en: 'Goes through everybody of an agency, unit by unit, for another policy',
  },
  'reconcile-talent-pool': {
    id: 'Memasukkan, mempertahankan atau mengeluarkan seorang ASN dari kelompok talenta',
    en: 'Lets one civil servant enter, stay in or leave the talent pool',
  },
  'derive-deadlines': {
    id: 'Menurunkan apa yang jatuh tempo bagi seorang ASN',
    en: 'Derives what falls due about one civil servant',
  },
  'run-import': {
    id: 'Membaca berkas impor, lalu memeriksa, menyimpan atau membatalkan barisnya',
    en: 'Reads a file of an import, and checks, commits or undoes its rows part by part',
  },
  'feed-events': {
    id: 'Menaruh peristiwa publik pada umpan instansi, berurutan dan tanpa sela',
    en: 'Puts public events on the feed of their agency, in order and without a gap',
  },
  'deliver-webhook': {
    id: 'Mengirim isi umpan kepada satu pelanggan, berurutan',
    en: 'Delivers what is on the feed to one subscriber, in order',
  },
} as const satisfies Record<string, Text>;
export type WorkerName = keyof typeof WORKERS;
export const WORKER_NAMES = Object.keys(WORKERS).filter((name): name is WorkerName => name in WORKERS);

/** Driven by messages that functions send, not by events: nothing can fail before its queue. */
const WITHOUT_RULE: readonly WorkerName[] = ['deliver-webhook'];

export interface QueueNames {
  readonly queue: string;
  /** What the worker failed at. */
  readonly failed: string;
  /** What the bus could not put on the queue; null where no rule feeds it. */
  readonly undelivered: string | null;
}

export const queueNamesOf = (stage: string, worker: WorkerName): QueueNames => {
  const queue = `kotak9-${stage}-${worker}`;
  return {
    queue,
    failed: `${queue}-dlq`,
    undelivered: WITHOUT_RULE.includes(worker) ? null : `${queue}-rule-dlq`,
  };
};

/** Once a day at a time of the office, or again and again. */
export type Cadence =
  | { readonly kind: 'daily'; readonly hour: number; readonly minute: number; readonly timeZone: string }
  | { readonly kind: 'every'; readonly minutes: number };

export interface ScheduleDesign {
  readonly does: Text;
  readonly cadence: Cadence;
}

/** Each schedule; the government of Jayapura keeps Waktu Indonesia Timur. */
export const SCHEDULES = {
  'daily-check': {
    does: {
      id: 'Menandai pensiun, membuka lowongan, menjalankan yang jatuh pada hari itu, menutup yang tidak berlaku lagi',
      en: 'Flags retirements, opens forecast vacancies, does what is due that day, closes what became moot',
    },
    cadence: { kind: 'daily', hour: 1, minute: 0, timeZone: 'Asia/Jayapura' },
  },
  'sweep-unpublished': {
    does: {
      id: 'Menerbitkan peristiwa tersimpan yang tidak diantar aliran',
      en: 'Publishes stored events that no stream delivered',
    },
    cadence: { kind: 'every', minutes: 5 },
  },
} as const satisfies Record<string, ScheduleDesign>;
export type ScheduleName = keyof typeof SCHEDULES;
export const SCHEDULE_NAMES = Object.keys(SCHEDULES).filter(
  (name): name is ScheduleName => name in SCHEDULES,
);

/** As the scheduler writes it, e.g. `cron(0 1 * * ? *)`. */
export const expressionOf = (cadence: Cadence): string =>
  cadence.kind === 'daily'
    ? `cron(${cadence.minute} ${cadence.hour} * * ? *)`
    : `rate(${cadence.minutes} ${cadence.minutes === 1 ? 'minute' : 'minutes'})`;

import type { Text } from '../language.ts';

export const SUBSCRIPTION_PROBLEMS = {
  'auth/scope-missing': {
    status: 403,
    title: { id: 'Cakupan token kurang', en: 'Scope missing' },
    detail: {
      id: 'Token tidak memuat cakupan {scope}. Minta token dengan cakupan itu; bila tidak diberikan, minta administrator menambahkannya pada sistem Anda.',
      en: 'The token lacks the scope {scope}. Ask for a token with it; if it is not granted, have the administrator add it to your system.',
    },
  },
  'agency-client/not-registered': {
    status: 403,
    title: { id: 'Sistem belum terdaftar', en: 'System not registered' },
    detail: {
      id: 'Sistem dengan client id {clientId} belum didaftarkan oleh instansi mana pun. Minta pengelola kepegawaian instansi mendaftarkannya lewat POST /v1/agency-clients berdasarkan perjanjian kerja sama.',
      en: 'No agency has registered a system with the client id {clientId}. Ask HR of the agency to register it by POST /v1/agency-clients, on the ground of a data-sharing agreement.',
    },
  },
  'agency-client/taken': {
    status: 409,
    title: { id: 'Client id sudah terdaftar', en: 'Client id already registered' },
    detail: {
      id: 'Client id {clientId} sudah terdaftar. Bila pada instansi Anda, ubah dengan PATCH /v1/agency-clients/{clientId}; bila tidak, minta administrator membuat client id lain untuk perjanjian ini.',
      en: 'The client id {clientId} is registered already. If with your agency, change it by PATCH /v1/agency-clients/{clientId}; if not, have the administrator make another client id for this agreement.',
    },
  },
  'agreement/revoked': {
    status: 403,
    title: { id: 'Perjanjian dicabut', en: 'Agreement revoked' },
    detail: {
      id: 'Perjanjian {agreement} telah dicabut; tidak ada lagi yang dikirim. Hubungi pengelola kepegawaian instansi.',
      en: 'The agreement {agreement} was revoked; nothing is delivered any more. Turn to HR of the agency.',
    },
  },
  'agreement/ended': {
    status: 403,
    title: { id: 'Perjanjian berakhir', en: 'Agreement ended' },
    detail: {
      id: 'Perjanjian {agreement} berlaku sampai {validUntil}. Minta pengelola kepegawaian memperpanjangnya ("validUntil").',
      en: 'The agreement {agreement} was valid until {validUntil}. Have HR extend it ("validUntil").',
    },
  },
  'agreement/not-yet': {
    status: 403,
    title: { id: 'Perjanjian belum berlaku', en: 'Agreement not yet in force' },
    detail: {
      id: 'Perjanjian {agreement} baru berlaku mulai {validFrom}.',
      en: 'The agreement {agreement} is in force from {validFrom} on.',
    },
  },
  'subscription/types-not-agreed': {
    status: 422,
    title: { id: 'Jenis peristiwa tidak disepakati', en: 'Event type not agreed' },
    detail: {
      id: 'Perjanjian tidak memuat: {types}. Yang disepakati: {agreed}. Hapus dari "eventTypes", atau minta pengelola kepegawaian menambahkannya pada perjanjian.',
      en: 'The agreement does not cover: {types}. Agreed are: {agreed}. Take them out of "eventTypes", or have HR add them to the agreement.',
    },
  },
  'subscription/url-not-permitted': {
    status: 422,
    title: { id: 'URL webhook tidak diizinkan', en: 'Webhook URL not permitted' },
    detail: {
      id: 'URL ditolak ({fault}). Pakai https:// dengan nama host publik, tanpa nama pengguna, sandi dan fragmen; alamat privat, loopback dan link-local tidak dipanggil.',
      en: 'The URL is refused ({fault}). Use https:// with a public host name, without user name, password and fragment; private, loopback and link-local addresses are not called.',
    },
  },
  'subscription/bus-not-permitted': {
    status: 422,
    title: { id: 'Akun bus tidak diizinkan', en: 'Account of the bus not permitted' },
    detail: {
      id: 'Akun {account} tidak termasuk akun pelanggan layanan ini. Minta administrator menambahkannya ("subscriberAccounts"), atau pilih webhook atau polling.',
      en: 'The account {account} is not among the subscriber accounts of this service. Have the administrator add it ("subscriberAccounts"), or choose webhook or polling.',
    },
  },
  'subscription/too-many': {
    status: 422,
    title: { id: 'Terlalu banyak langganan', en: 'Too many subscriptions' },
    detail: {
      id: 'Satu sistem dapat mempunyai paling banyak {most} langganan. Hapus yang tidak dipakai, atau gabungkan jenis peristiwanya.',
      en: 'One system can have at most {most} subscriptions. Delete those that are not used, or put their event types together.',
    },
  },
  'subscription/delivery-fixed': {
    status: 422,
    title: { id: 'Cara pengiriman tetap', en: 'Way of delivery is fixed' },
    detail: {
      id: 'Langganan ini dikirim lewat {kind} dan tidak mempunyai URL. Buat langganan baru, lalu hapus yang ini.',
      en: 'This subscription is delivered by {kind} and has no URL. Make a new one, then delete this one.',
    },
  },
  'subscription/agency-only-pauses': {
    status: 403,
    title: { id: 'Bukan pengaturan instansi', en: 'Not for the agency to set' },
    detail: {
      id: 'Instansi hanya dapat menjeda langganan ("status": "paused"), melepas jedanya sendiri, atau menghapus; selebihnya diatur sistem pelanggan.',
      en: 'The agency can only pause a subscription ("status": "paused"), lift its own pause, or delete; everything else is for the subscribing system to set.',
    },
  },
  'subscription/paused-by-agency': {
    status: 409,
    title: { id: 'Dijeda oleh instansi', en: 'Paused by the agency' },
    detail: {
      id: 'Langganan ini dijeda oleh instansi; hanya instansi yang dapat mengaktifkannya lagi.',
      en: 'The agency paused this subscription; only the agency can make it active again.',
    },
  },
  'subscription/paused': {
    status: 409,
    title: { id: 'Langganan dijeda', en: 'Subscription paused' },
    detail: {
      id: 'Langganan dijeda ({reason}). Aktifkan dengan PATCH "status": "active"; tidak ada peristiwa yang hilang.',
      en: 'The subscription is paused ({reason}). Make it active by PATCH "status": "active"; no event is lost.',
    },
  },
  'subscription/no-secret': {
    status: 422,
    title: { id: 'Tanpa rahasia', en: 'No secret' },
    detail: {
      id: 'Hanya webhook yang ditandatangani; langganan ini dikirim lewat {kind}.',
      en: 'Only webhooks are signed; this subscription is delivered by {kind}.',
    },
  },
  'subscription/not-pushed': {
    status: 422,
    title: { id: 'Bukan kiriman', en: 'Not pushed' },
    detail: {
      id: 'Langganan polling tidak dikirimi apa pun; baca lagi dengan GET /v1/events?after=<posisi>.',
      en: 'Nothing is pushed to a polling subscription; read again by GET /v1/events?after=<position>.',
    },
  },
  'subscription/bus-not-ready': {
    status: 502,
    title: { id: 'Bus belum siap', en: 'Bus not ready' },
    detail: {
      id: 'Aturan bus untuk langganan {id} tidak dapat diatur; langganan dijeda dan tidak ada yang hilang. Coba lagi dengan PATCH "status": "active" (atau DELETE lagi).',
      en: 'The rule of the bus for subscription {id} could not be set; the subscription is paused and nothing is lost. Try again by PATCH "status": "active" (or DELETE again).',
    },
  },
  'events/subscription-unclear': {
    status: 422,
    title: { id: 'Langganan polling tidak jelas', en: 'Polling subscription unclear' },
    detail: {
      id: 'Sistem ini mempunyai {count} langganan polling. Sebut satu dengan "subscriptionId"; bila belum ada, buat dengan POST /v1/subscriptions.',
      en: 'This system has {count} polling subscriptions. Name one by "subscriptionId"; if there is none, make one by POST /v1/subscriptions.',
    },
  },
  'events/no-longer-kept': {
    status: 410,
    title: { id: 'Peristiwa tidak disimpan lagi', en: 'Events no longer kept' },
    detail: {
      id: 'Peristiwa sesudah posisi {after} sebagian tidak disimpan lagi; yang tertua adalah posisi {oldest}. Baca keadaan kini lewat API, lalu lanjutkan dengan after={before}.',
      en: 'Some of the events after position {after} are no longer kept; the oldest is position {oldest}. Read the present state by the API, then go on with after={before}.',
    },
  },
  'events/ahead-of-head': {
    status: 422,
    title: { id: 'Posisi belum ada', en: 'Position does not exist yet' },
    detail: {
      id: 'Posisi {position} melewati posisi terakhir {head}. Pakai "next" dari jawaban sebelumnya, atau 0 untuk mulai dari awal.',
      en: 'Position {position} lies beyond the last one, {head}. Use the "next" of an answer before, or 0 to start from the beginning.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

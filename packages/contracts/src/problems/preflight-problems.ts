import type { Text } from '../language.ts';

export const PREFLIGHT_PROBLEMS = {
  'preflight/nobody': {
    status: 422,
    title: { id: 'Tidak ada orang', en: 'Nobody to export' },
    detail: {
      id: 'Tidak seorang pun masih dalam kedinasan di antara yang diminta.',
      en: 'Nobody of those asked for is still in service.',
    },
  },
  'preflight/too-many': {
    status: 422,
    title: { id: 'Terlalu banyak nama', en: 'Too many names' },
    detail: {
      id: 'Diminta {people} orang; satu permintaan mencakup paling banyak {most}. Minta per unit.',
      en: '{people} people were asked for; one call takes at most {most}. Ask unit by unit.',
    },
  },
  'preflight/blocked': {
    status: 422,
    title: { id: 'Masih ada temuan penghambat', en: 'Blocking findings remain' },
    detail: {
      id: '{blocked} dari {people} orang masih terhambat (lihat "errors"). Perbaiki dahulu, atau kirim "includeBlocked": true untuk menahannya dalam kelompok.',
      en: '{blocked} of {people} people are still blocked (see "errors"). Mend them first, or send "includeBlocked": true to hold them back within the batches.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

import type { Text } from '../language.ts';

export const FORECAST_PROBLEMS = {
  'forecast/post-not-vacant': {
    status: 409,
    title: { id: 'Jabatan tidak akan lowong', en: 'The post does not fall vacant' },
    detail: {
      id: 'Jabatan {id} tidak diprakirakan lowong dalam {years} tahun. Sebut tanggal pengandaian pada "on".',
      en: 'Position {id} is not forecast to fall vacant within {years} years. Name a supposed day as "on".',
    },
  },
  'forecast/choice-not-eligible': {
    status: 422,
    title: { id: 'Pilihan tidak memenuhi syarat', en: 'The choice is not eligible' },
    detail: {
      id: '{nip} tidak memenuhi syarat untuk {id}, atau sudah dipakai dalam rantai ini.',
      en: '{nip} is not eligible for {id}, or is in this chain already.',
    },
  },
  'forecast/choice-not-reached': {
    status: 422,
    title: { id: 'Pilihan di luar rantai', en: 'The choice is outside the chain' },
    detail: {
      id: 'Rantai ini tidak membuka jabatan {id}; hapus pilihannya.',
      en: 'This chain does not open position {id}; leave out its choice.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

import type { Text } from '../language.ts';

export const MATCHING_PROBLEMS = {
  'matching/appointment-past': {
    status: 422,
    title: { id: 'Tanggal pelantikan sudah lewat', en: 'The appointment lies in the past' },
    detail: {
      id: 'Tanggal pelantikan {appointment} mendahului hari ini, {today}. Sebut tanggal mulai hari ini.',
      en: 'The appointment {appointment} precedes today, {today}. Name a day from today on.',
    },
  },
  'matching/position-missing': {
    status: 422,
    title: { id: 'Jabatan tidak disebut', en: 'No post is named' },
    detail: {
      id: 'goal=post memerlukan positionId: jabatan yang dituju.',
      en: 'goal=post needs positionId: the post aimed at.',
    },
  },
  'matching/no-way-to-post': {
    status: 422,
    title: { id: 'Jabatan di luar jalur jenjang', en: 'No way leads to the post' },
    detail: {
      id: 'Dari jenjang orang ini tidak ada jalur promosi atau mutasi ke jabatan {id} menurut kebijakan {ruleSet}.',
      en: 'From the level of this person policy {ruleSet} knows neither promotion nor transfer to position {id}.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

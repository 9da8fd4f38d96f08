import type { Text } from '../language.ts';

export const PROMOTION_PROBLEMS = {
  'promotion/not-a-period': {
    status: 422,
    title: { id: 'Bukan periode kenaikan pangkat', en: 'Not a promotion period' },
    detail: {
      id: '"period" {period} bukan periode kenaikan pangkat; periode berikutnya {next}.',
      en: '"period" {period} is not a promotion period; the next one is {next}.',
    },
  },
  'promotion/not-eligible': {
    status: 422,
    title: { id: 'Belum memenuhi syarat', en: 'Not eligible' },
    detail: {
      id: 'Syarat kenaikan pangkat belum terpenuhi: {requirements}. Lihat "errors" untuk tiap syarat.',
      en: 'Conditions of the rise in rank are not met: {requirements}. See "errors" for each of them.',
    },
  },
  'promotion/not-now': {
    status: 409,
    title: { id: 'Sudah diputus', en: 'Already decided' },
    detail: {
      id: 'Usul ini berstatus {status}; hanya usul yang belum diputus dapat diputus.',
      en: 'This proposal is {status}; only one that is not decided yet can be decided.',
    },
  },
  'promotion/four-eyes': {
    status: 403,
    title: { id: 'Tidak boleh memutus usul sendiri', en: 'Not yours to decide' },
    detail: {
      id: 'Yang mengusulkan atau mencatat data orang ini tidak boleh memutus; mintalah pejabat lain.',
      en: 'Whoever proposed it or recorded data of this person may not decide; ask another official.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

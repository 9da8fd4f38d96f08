import type { Text } from '../language.ts';

export const IMPORT_PROBLEMS = {
  'import/not-for-role': {
    status: 403,
    title: { id: 'Jenis impor di luar kewenangan', en: 'Kind of import not permitted' },
    detail: {
      id: 'Impor {kind} hanya untuk hr-admin; asesor hanya mengimpor hasil assessment-centre.',
      en: 'Imports of {kind} are for hr-admin; an assessor imports results of the assessment centre only.',
    },
  },
  'import/field-unknown': {
    status: 422,
    title: { id: 'Isian tidak dikenal', en: 'Unknown field' },
    detail: {
      id: 'Pemetaan menyebut {fields}, yang bukan isian {kind}. Lihat docs/imports.md.',
      en: 'The mapping names {fields}, which {kind} does not have. See docs/imports.md.',
    },
  },
  'import/not-in-status': {
    status: 409,
    title: { id: 'Belum atau tidak lagi pada tahap ini', en: 'Not at this step' },
    detail: {
      id: 'Impor ini berstatus {status}; tindakan ini memerlukan status {needed}.',
      en: 'This import is {status}; the act needs it to be {needed}.',
    },
  },
  'import/file-missing': {
    status: 409,
    title: { id: 'Berkas belum diunggah', en: 'No file yet' },
    detail: {
      id: 'Unggah berkas ke "upload.url" dengan PUT, lalu ulangi.',
      en: 'PUT the file to "upload.url", then try again.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

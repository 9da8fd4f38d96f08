import type { Text } from '../language.ts';

export const REPORT_PROBLEMS = {
  'report/too-large': {
    status: 422,
    title: { id: 'Laporan terlalu besar', en: 'The report is too large' },
    detail: {
      id: 'Laporan memuat {rows} baris, lebih dari yang dapat dikirim sekaligus. Persempit: satu unit atau rentang bulan yang lebih pendek.',
      en: 'The report has {rows} rows, more than one answer can hold. Narrow it: one unit, or a shorter range of months.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

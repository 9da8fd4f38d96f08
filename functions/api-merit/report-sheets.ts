import { cheapestSteps, itemsOf, nextCategory } from '@kotak9/rules';
import type { MeritAssessmentData } from '@kotak9/store';
import type { Sheet } from '../spreadsheet.ts';
import type { MeritStanding } from './merit-standing.ts';

/** What the report says, table by table: the workbook and the PDF are made of the same. */
export const reportSheets = (assessment: MeritAssessmentData, standing: MeritStanding): readonly Sheet[] => [
  summary(assessment, standing),
  aspects(standing),
  items(assessment, standing),
  steps(standing),
  evidence(standing),
  {
    name: 'Sumber dan asumsi',
    columns: [{ header: 'Keterangan', key: 'text', width: 100 }],
    rows: [standing.instrument.source, ...standing.instrument.assumptions].map((text) => ({ text })),
  },
];

const summary = (
  { year, status, fixed, verified }: MeritAssessmentData,
  { instrument, index, evidence: gathered }: MeritStanding,
): Sheet => {
  const next = nextCategory(instrument, index.exact);
  const rows: readonly (readonly [string, string | number | null])[] = [
    ['Instrumen', instrument.title],
    ['Tahun', year],
    ['Status', status],
    ['Indeks', index.index],
    ['Kategori', `${index.category.code} ${index.category.title}`],
    ['Bagian dari keseluruhan', index.share],
    ['Kategori berikutnya', next === null ? '–' : `${next.category.code} ${next.category.title}`],
    ['Kekurangan', next?.needed ?? null],
    ['Bukti per', gathered?.asOf ?? null],
    ['Ditetapkan', fixed?.on ?? null],
    ['Sidik isi (SHA-256)', fixed?.contentHash ?? null],
    ['Diverifikasi', verified?.on ?? null],
    ['Indeks menurut verifikasi', verified?.index.index ?? null],
    ['Butir yang berbeda', verified?.differences.length ?? null],
  ];
  return {
    name: 'Ringkasan',
    columns: [
      { header: 'Hal', key: 'what', width: 28 },
      { header: 'Nilai', key: 'value', width: 72 },
    ],
    rows: rows.filter(([, value]) => value !== null).map(([what, value]) => ({ what, value })),
  };
};

const aspects = ({ instrument, index }: MeritStanding): Sheet => ({
  name: 'Aspek',
  columns: [
    { header: 'Aspek', key: 'aspect', width: 8 },
    { header: 'Nama', key: 'title', width: 50 },
    { header: 'Nilai', key: 'score', width: 12 },
    { header: 'Maksimum', key: 'most', width: 12 },
    { header: 'Bobot', key: 'weight', width: 12 },
  ],
  rows: index.aspects.map((score) => ({
    ...score,
    title: instrument.aspects.find(({ id }) => id === score.aspect)?.title ?? '',
  })),
});

const items = ({ levels, verified }: MeritAssessmentData, { instrument }: MeritStanding): Sheet => ({
  name: 'Butir',
  columns: [
    { header: 'Butir', key: 'item', width: 8 },
    { header: 'Nama', key: 'title', width: 44 },
    { header: 'Level', key: 'level', width: 8 },
    { header: 'Saran', key: 'suggested', width: 8 },
    { header: 'Verifikasi', key: 'verified', width: 12 },
    { header: 'Alasan', key: 'reason', width: 40 },
  ],
  rows: itemsOf(instrument).map(({ id, title }) => {
    const set = levels.find(({ item }) => item === id);
    const seen = verified?.levels.find(({ item }) => item === id);
    return {
      item: id,
      title,
      level: set?.level ?? null,
      suggested: set?.suggested ?? null,
      verified: seen?.level ?? null,
      reason: [set?.reason, seen?.note].filter((text) => typeof text === 'string').join('; ') || null,
    };
  }),
});

const steps = ({ instrument, weights, levels, evidence: gathered, index }: MeritStanding): Sheet => {
  const found = cheapestSteps({
    instrument,
    weights,
    levels,
    evidence: gathered?.items ?? [],
    exact: index.exact,
  });
  return {
    name: 'Langkah termurah',
    columns: [
      { header: 'Butir', key: 'item', width: 8 },
      { header: 'Dari', key: 'from', width: 8 },
      { header: 'Ke', key: 'to', width: 8 },
      { header: 'Indeks sesudahnya', key: 'index', width: 18 },
      { header: 'Yang belum ditunjukkan', key: 'unmet', width: 58 },
    ],
    rows: found.steps.map(({ item, from, to, index: reached, unmet }) => ({
      item,
      from,
      to,
      index: reached,
      unmet: unmet.map(({ key, criterion }) => `${key} ≥ ${criterion.atLeast}`).join(', ') || '–',
    })),
  };
};

const evidence = ({ evidence: gathered }: MeritStanding): Sheet => ({
  name: 'Bukti',
  columns: [
    { header: 'Bukti', key: 'code', width: 26 },
    { header: 'Nilai', key: 'value', width: 10 },
    { header: 'Dari', key: 'of', width: 10 },
    { header: 'Sumber', key: 'source', width: 54 },
  ],
  rows: (gathered?.items ?? []).map(({ code, value, of, source }) => ({ code, value, of, source })),
});

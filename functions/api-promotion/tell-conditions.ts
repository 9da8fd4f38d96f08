import {
  type FieldError,
  type Language,
  type ProblemCode,
  type Refusal,
  refuse,
  say,
  type Text,
} from '@kotak9/contracts';
import type { RequirementVerdict } from '@kotak9/rules';
import { word } from '../api-matching/words.ts';

/** What a condition asks for, and what can be done about it. */
const TEXTS: Readonly<Record<string, Text>> = {
  'employment-type': {
    id: 'Jenis ASN {actual}, diminta {expected}; tidak berlaku bagi yang lain.',
    en: 'Employment {actual}, {expected} asked for; it is for nobody else.',
  },
  'in-service': {
    id: 'Kedudukan hukum {actual}, diminta {expected}; perbarui setelah kembali bertugas.',
    en: 'Status {actual}, {expected} asked for; update the record on return to duty.',
  },
  'still-serving': {
    id: 'Pensiun {actual}, diminta masih bekerja pada {expected}.',
    en: 'Retires {actual}, must still serve on {expected}.',
  },
  'promotion-period': {
    id: '{actual} bukan periode kenaikan pangkat; pilih {expected}.',
    en: '{actual} is not a promotion period; choose {expected}.',
  },
  'promotion-way': {
    id: 'Tidak ada jalur kenaikan pangkat dari {actual}; jabatan fungsional naik dengan angka kredit.',
    en: 'No way leads higher from {actual}; functional posts rise by credit points.',
  },
  'rank-tenure': {
    id: 'Masa dalam pangkat cukup pada {expected}, periode {actual}; pilih periode sesudahnya.',
    en: 'Time in rank is full on {expected}, period {actual}; choose a later period.',
  },
  'post-tenure': {
    id: 'Masa dalam jabatan cukup pada {expected}, direncanakan {actual}; pilih tanggal sesudahnya.',
    en: 'Time in the post is full on {expected}, planned for {actual}; choose a later day.',
  },
  'education-ceiling': {
    id: 'Pangkat reguler tertinggi menurut ijazah {expected}, diusulkan {actual}; catat ijazah yang lebih tinggi bila ada.',
    en: 'The education allows {expected} at most, {actual} proposed; record a higher degree if there is one.',
  },
  'eselon-ceiling': {
    id: 'Pangkat tertinggi eselon ini {expected}, diusulkan {actual}.',
    en: 'The eselon allows {expected} at most, {actual} proposed.',
  },
  'supervisor-rank': {
    id: 'Pangkat atasan langsung {expected}, diusulkan {actual}.',
    en: 'The superior has {expected}, {actual} proposed.',
  },
  performance: {
    id: 'Predikat kinerja {actual}, diminta {expected} pada tiap tahun.',
    en: 'Performance ratings {actual}, {expected} asked for in each year.',
  },
  'no-running-sanction': {
    id: 'Hukuman disiplin dijalani ({actual}); usulkan sesudah selesai.',
    en: 'A sanction is served ({actual}); propose after its end.',
  },
  direction: {
    id: 'Mutasi ini {actual}, diminta {expected}; kenaikan jabatan ditempuh melalui daftar suksesi.',
    en: 'This transfer leads {actual}, {expected} asked for; a rise goes through the succession list.',
  },
  'functional-age': {
    id: 'Usia: TMT {actual}, paling lambat {expected}.',
    en: 'Age: first day {actual}, {expected} at the latest.',
  },
};
const OTHER: Text = {
  id: '{requirement}: tercatat {actual}, diminta {expected}.',
  en: '{requirement}: {actual} recorded, {expected} asked for.',
};

export const tellCondition = (
  { requirement, expected, actual }: RequirementVerdict,
  language: Language,
): string =>
  say(TEXTS[requirement] ?? OTHER, language, {
    requirement,
    expected: word(expected, language),
    actual: word(actual, language),
  });

const asFieldError = (verdict: RequirementVerdict): FieldError => ({
  field: verdict.requirement,
  code: 'not-met',
  message: { id: tellCondition(verdict, 'id'), en: tellCondition(verdict, 'en') },
});

/** The refusal that names each condition that is not met, and what to do about it. */
export const refuseConditions = (code: ProblemCode, failed: readonly RequirementVerdict[]): Refusal =>
  refuse(
    code,
    { requirements: failed.map(({ requirement }) => requirement).join(', ') },
    failed.map(asFieldError),
  );

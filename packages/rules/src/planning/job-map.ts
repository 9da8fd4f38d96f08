import type { PlanningRules } from '../policy/planning-rules.ts';
import type { JabatanPosts } from './jabatan-posts.ts';
import { kelasOfScore } from './kelas-of-score.ts';
import { needOf, type WorkloadTask } from './workload.ts';

/** What was found when the work of a jabatan was analysed (anjab/ABK) and evaluated. */
export interface WorkloadAnalysis {
  readonly tasks: readonly Pick<WorkloadTask, 'volume' | 'minutes'>[];
  /** Nilai jabatan of the factor evaluation; null while it was not evaluated. */
  readonly evaluationScore: number | null;
}

/** Where a need comes from: the workload, or the organisation's own regulation. */
export const NEED_SOURCES = ['abk', 'struktur'] as const;
export type NeedSource = (typeof NEED_SOURCES)[number];

export const KELAS_SOURCES = ['evaluasi', 'jabatan'] as const;
export type KelasSource = (typeof KELAS_SOURCES)[number];

/** Keterangan of a row, in this order. */
export const JOB_MAP_NOTES = [
  'belum-abk',
  'belum-ada-kelas',
  'kelas-berbeda',
  'kurang-pegawai',
  'lebih-pegawai',
] as const;
export type JobMapNote = (typeof JOB_MAP_NOTES)[number];

/** One row of the peta jabatan. */
export interface JobMapRow extends Omit<JabatanPosts, 'holders' | 'kelasDiffers' | 'withKelas'> {
  readonly kelasSource: KelasSource | null;
  readonly needSource: NeedSource | null;
  /** Kebutuhan: people, unrounded; null while it is not known. */
  readonly unroundedNeed: number | null;
  readonly need: number | null;
  /** Who holds such a post today. */
  readonly bezetting: number;
  /** `bezetting − kebutuhan`; below 0: people are lacking. */
  readonly selisih: number | null;
  readonly notes: readonly JobMapNote[];
}

export function jobMapRow(
  jabatan: JabatanPosts,
  analysis: WorkloadAnalysis | null,
  rules: PlanningRules,
): JobMapRow {
  const { holders, kelasDiffers, withKelas: _count, ...named } = jabatan;
  const kelas = kelasOf(jabatan, analysis);
  const need = needOfJabatan(jabatan, analysis, rules);
  const bezetting = holders.length;
  const selisih = need.need === null ? null : bezetting - need.need;
  const notes: Record<JobMapNote, boolean> = {
    'belum-abk': need.needSource === null,
    'belum-ada-kelas': kelas.kelas === null,
    'kelas-berbeda': kelasDiffers && kelas.kelasSource === 'jabatan',
    'kurang-pegawai': (selisih ?? 0) < 0,
    'lebih-pegawai': (selisih ?? 0) > 0,
  };
  return {
    ...named,
    ...kelas,
    ...need,
    bezetting,
    selisih,
    notes: JOB_MAP_NOTES.filter((note) => notes[note]),
  };
}

/** By the evaluation, else as the posts themselves say. */
function kelasOf(
  jabatan: JabatanPosts,
  analysis: WorkloadAnalysis | null,
): Pick<JobMapRow, 'kelas' | 'kelasSource'> {
  const score = analysis?.evaluationScore ?? null;
  const evaluated = score === null ? null : kelasOfScore(score);
  if (evaluated !== null) return { kelas: evaluated, kelasSource: 'evaluasi' };
  return { kelas: jabatan.kelas, kelasSource: jabatan.kelas === null ? null : 'jabatan' };
}

/** By the workload, else by structure: a post at the head of a unit exists as often as the regulation sets it up. */
function needOfJabatan(
  { level, posts }: JabatanPosts,
  analysis: WorkloadAnalysis | null,
  rules: PlanningRules,
): Pick<JobMapRow, 'need' | 'unroundedNeed' | 'needSource'> {
  if (analysis) {
    const { people, unrounded } = needOf(analysis.tasks, rules);
    return { need: people, unroundedNeed: unrounded, needSource: 'abk' };
  }
  if (rules.structuralLevels.includes(level)) {
    return { need: posts, unroundedNeed: posts, needSource: 'struktur' };
  }
  return { need: null, unroundedNeed: null, needSource: null };
}

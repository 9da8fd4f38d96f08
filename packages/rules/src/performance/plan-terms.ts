/** The official terms of performance management (PP 30/2019, PermenPANRB 6/2022), each once. */

/** An SKP on its way: drawn up, submitted to the rater, agreed (perjanjian kinerja), rated. */
export const PLAN_STATUSES = ['draft', 'diajukan', 'disetujui', 'dinilai'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const WORK_RESULT_KINDS = ['utama', 'tambahan'] as const;
export type WorkResultKind = (typeof WORK_RESULT_KINDS)[number];

/** What a target measures. */
export const TARGET_ASPECTS = ['kuantitas', 'kualitas', 'waktu', 'biaya'] as const;
export type TargetAspect = (typeof TARGET_ASPECTS)[number];

/** The seven behaviours BerAKHLAK (SE MenPANRB 20/2021; RECALL, unverified). */
export const BEHAVIOURS = [
  'berorientasi-pelayanan',
  'akuntabel',
  'kompeten',
  'harmonis',
  'loyal',
  'adaptif',
  'kolaboratif',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** How a predikat comes about: by the matrix of PermenPANRB 6/2022, or by the bands of PP 30/2019. */
export const EVALUATION_METHODS = ['matriks', 'nilai'] as const;
export type EvaluationMethod = (typeof EVALUATION_METHODS)[number];

/** How often feedback with a periodic evaluation is given. */
export const FEEDBACK_RHYTHMS = ['bulanan', 'triwulanan'] as const;
export type FeedbackRhythm = (typeof FEEDBACK_RHYTHMS)[number];

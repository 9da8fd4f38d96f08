import { assessmentBody } from './test-bodies.ts';

export interface InputCase {
  readonly segment: string;
  readonly body: object;
  /** The id that its content gives. */
  readonly id: string;
  /** Another value under the same id. */
  readonly corrected: object;
  /** The same fact under another id. */
  readonly moved: object;
  readonly movedId: string;
  /** A body that lies in the future, with the field that says so; null where the future is allowed. */
  readonly future: { readonly field: string; readonly body: object } | null;
  readonly event: string;
}

const entry = (
  [segment, event]: readonly [string, string],
  body: object,
  id: string,
  change: object,
  move: object,
  movedId: string,
  future: object | null,
): InputCase => ({
  segment,
  event,
  body,
  id,
  corrected: { ...body, ...change },
  moved: { ...body, ...move },
  movedId,
  future: future && { field: Object.keys(future)[0] ?? '', body: { ...body, ...future } },
});

const best = { workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' };

/** One example of every kind of input that api-assessments serves. */
export const RESULT_CASES: readonly InputCase[] = [
  entry(
    ['performance', 'performance.recorded.v1'],
    { year: 2025, ...best },
    '2025',
    { behaviour: 'di-bawah-ekspektasi' },
    { year: 2024 },
    '2024',
    { year: 2027 },
  ),
  entry(
    ['assessments', 'competency.assessed.v1'],
    assessmentBody('2026-01-10'),
    '2026-01-10',
    assessmentBody('2026-01-10', 3),
    { date: '2026-01-11' },
    '2026-01-11',
    { date: '2026-08-04' },
  ),
  entry(
    ['feedback', 'feedback.recorded.v1'],
    { year: 2025, category: 'baik' },
    '2025',
    { category: 'cukup' },
    { year: 2024 },
    '2024',
    { year: 2027 },
  ),
  entry(
    ['discipline', 'discipline.recorded.v1'],
    { level: 'ringan', from: '2026-02-01', until: '2026-07-31' },
    '2026-02-01-ringan',
    { until: '2026-08-31' },
    { level: 'sedang' },
    '2026-02-01-sedang',
    null,
  ),
];

/** One example of every kind of input that api-records serves. */
export const HISTORY_CASES: readonly InputCase[] = [
  entry(
    ['education', 'education.recorded.v1'],
    { level: 's2', major: 'Manajemen', fieldMatch: 'sesuai', graduatedIn: 2005 },
    's2-2005',
    { fieldMatch: 'serumpun' },
    { graduatedIn: 2006 },
    's2-2006',
    { graduatedIn: 2027 },
  ),
  entry(
    ['training', 'training.recorded.v1'],
    { name: 'PKN  Tk. II (Papua)', year: 2025, hours: 120 },
    '2025-pkn-tk-ii-papua',
    { hours: 80.5 },
    { year: 2024 },
    '2024-pkn-tk-ii-papua',
    { year: 2027 },
  ),
  entry(
    ['career', 'career.recorded.v1'],
    {
      title: 'Kepala Seksi',
      level: 'pengawas',
      unitId: 'dinas-sosial',
      since: '2010-01-01',
      until: '2015-12-31',
    },
    '2010-01-01-kepala-seksi',
    { until: '2015-11-30' },
    { since: '2010-02-01' },
    '2010-02-01-kepala-seksi',
    { since: '2026-08-04', until: null },
  ),
  entry(
    ['awards', 'award.recorded.v1'],
    { name: 'Satyalancana', level: 'satyalancana', date: '2025-08-17' },
    '2025-08-17-satyalancana',
    { level: 'internal' },
    { date: '2024-08-17' },
    '2024-08-17-satyalancana',
    { date: '2026-08-04' },
  ),
  entry(
    ['assignments', 'assignment.recorded.v1'],
    { name: 'Tim SPBE', level: 'provinsi', date: '2025-03-01' },
    '2025-03-01-tim-spbe',
    { level: 'nasional' },
    { date: '2025-04-01' },
    '2025-04-01-tim-spbe',
    { date: '2026-08-04' },
  ),
];

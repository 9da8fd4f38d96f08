import type { CandidateProfile, TargetPost } from '../succession.ts';
import { day, nip, position, unit } from './values.ts';

/** The base person of worked case 10.8: eligible for `buildPost()` on 2026-08-03. */
export function buildProfile(changes: Partial<CandidateProfile> = {}): CandidateProfile {
  return {
    nip: nip('197105101995031001'),
    name: 'Yohanis Wanggai',
    employmentType: 'pns',
    birthDate: day('1971-05-10'),
    sex: 'pria',
    status: 'aktif',
    unitId: unit('dinas-pendidikan'),
    positionId: position('kabid-sd'),
    level: 'administrator',
    eselon: 'III.b',
    postSince: day('2023-06-01'),
    rank: { grade: 'IV/b', since: day('2022-04-01') },
    education: 's2',
    levelSpans: [
      { level: 'pengawas', from: day('2017-06-01'), until: day('2023-05-31') },
      { level: 'administrator', from: day('2023-06-01'), until: null },
    ],
    fieldSpans: [{ field: 'pendidikan', from: day('2017-06-01'), until: null }],
    predikats: [
      { year: 2025, predikat: 'baik', rater: null },
      { year: 2024, predikat: 'baik', rater: null },
    ],
    sanctions: [],
    assessmentValidUntil: day('2028-01-09'),
    technical: {},
    tmtPensiun: day('2029-06-01'),
    bupOverride: null,
    unwillingSince: null,
    declaredConflicts: [],
    box: 9,
    performanceScore: 82,
    potentialScore: 84,
    talentScore: 83,
    ...changes,
  };
}

/** Kepala Dinas Pendidikan, JPT pratama, eselon II.b. */
export function buildPost(changes: Partial<TargetPost> = {}): TargetPost {
  return {
    positionId: position('kadis-pendidikan'),
    unitId: unit('dinas-pendidikan'),
    title: 'Kepala Dinas Pendidikan',
    level: 'jpt-pratama',
    eselon: 'II.b',
    field: 'pendidikan',
    relatedFields: [],
    standard: null,
    ...changes,
  };
}

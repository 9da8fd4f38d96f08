import type { CareerEntry, Performance, PersonInputs } from '../person.ts';
import type { Competency, PotentialItem } from '../terms.ts';
import { agency, day, nip, position, unit } from './values.ts';

/**
 * Person P of worked case 10.2, an administrator: on 2026-08-03 performance 79.75 and potential 84.37963, box 8.
 */
export function buildPerson(changes: Partial<PersonInputs> = {}): PersonInputs {
  return {
    nip: nip('197105101995031001'),
    name: 'Yohanis Wanggai',
    employmentType: 'pns',
    birthDate: day('1971-05-10'),
    sex: 'pria',
    status: 'aktif',
    rank: { grade: 'IV/b', since: day('2022-04-01'), decreeNumber: '823.4/118/2022' },
    unitId: unit('dinas-pendidikan'),
    post: {
      positionId: position('kabid-sd'),
      title: 'Kepala Bidang Pembinaan SD',
      level: 'administrator',
      eselon: 'III.b',
      field: 'pendidikan',
      since: day('2023-06-01'),
    },
    bupOverride: null,
    unwillingSince: null,
    declaredConflicts: [],
    career: [
      buildCareerEntry(),
      buildCareerEntry({
        id: 'kasi',
        level: 'pengawas',
        eselon: 'IV.a',
        unitId: unit('dinas-sosial'),
        since: day('2017-06-01'),
        until: day('2023-05-31'),
      }),
      buildCareerEntry({
        id: 'plt',
        holding: 'plt-setara',
        since: day('2024-02-01'),
        until: day('2024-07-31'),
      }),
    ],
    education: [
      { id: 's2', level: 's2', major: 'Manajemen Pendidikan', fieldMatch: 'sesuai', graduatedIn: 2008 },
    ],
    training: [{ id: 'pka', name: 'Pelatihan Kepemimpinan Administrator', year: 2025, hours: 12 }],
    awards: [
      { id: 'slks', name: 'Satyalancana Karya Satya XX', level: 'satyalancana', date: day('2023-08-17') },
    ],
    assignments: [{ id: 'tim', name: 'Tim Percepatan', level: 'provinsi', date: day('2025-06-01') }],
    feedback: [{ year: 2025, category: 'baik' }],
    discipline: [],
    performance: [buildPerformance(2024), buildPerformance(2025)],
    assessments: [
      {
        id: '2025-01-10',
        date: day('2025-01-10'),
        assessor: null,
        competencies: levels(3, 3, 3, 3, 2, 2, 2, 2, 2),
        technical: {},
        potential: potentialItems(4, 4, 4, 4, 4, 4, 3, 3),
      },
    ],
    standard: null,
    ...changes,
  };
}

export function buildCareerEntry(changes: Partial<CareerEntry> = {}): CareerEntry {
  return {
    id: 'kabid',
    title: 'Kepala Bidang Pembinaan SD',
    level: 'administrator',
    eselon: 'III.b',
    holding: 'definitif',
    agency: agency('kota-jayapura'),
    unitId: unit('dinas-pendidikan'),
    positionId: null,
    field: 'pendidikan',
    since: day('2023-06-01'),
    until: null,
    decreeNumber: '821.2/64/2023',
    ...changes,
  };
}

/** A year rated Baik. */
export function buildPerformance(year: number, changes: Partial<Performance> = {}): Performance {
  return {
    year,
    workResult: 'sesuai-ekspektasi',
    behaviour: 'sesuai-ekspektasi',
    predikat: 'baik',
    rater: null,
    ...changes,
  };
}

/** Levels of the nine competencies in their official order. */
export function levels(
  itg: number,
  kjs: number,
  kom: number,
  oph: number,
  pep: number,
  pdo: number,
  mpu: number,
  pkp: number,
  prb: number,
): Record<Competency, number> {
  return { itg, kjs, kom, oph, pep, pdo, mpu, pkp, prb };
}

/** Levels of the eight potential items in their official order. */
export function potentialItems(
  intellect: number,
  interpersonal: number,
  awareness: number,
  strategic: number,
  solving: number,
  emotion: number,
  growth: number,
  commitment: number,
): Record<PotentialItem, number> {
  return {
    'kemampuan-intelektual': intellect,
    interpersonal,
    'self-awareness': awareness,
    'critical-strategic-thinking': strategic,
    'problem-solving': solving,
    'emotional-quotient': emotion,
    'growth-mindset': growth,
    'motivasi-komitmen': commitment,
  };
}

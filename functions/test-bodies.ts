/** Bodies of requests that set the scene of a test. All of one city, in the summer of 2026. */

export const HEAD = '197003011994031001';
export const FIRST = '197105101996031002';
export const SECOND = '197205101997031002';
export const THIRD = '197305101998032001';
export const FOURTH = '197405101999031002';
export const CANDIDATES = [FIRST, SECOND, THIRD, FOURTH] as const;
export const UNIT = 'dinas-pendidikan';

export const unitBody = (id: string = UNIT, parentId: string | null = null) => ({
  id,
  name: `Unit ${id}`,
  parentId,
});

export const positionBody = (id: string, changes: object = {}) => ({
  id,
  title: `Kepala Bidang ${id}`,
  unitId: UNIT,
  tier: 'administrator',
  eselon: 'III.b',
  field: 'pendidikan',
  ...changes,
});

export const asnBody = (nip: string, positionId: string | null, changes: object = {}) => ({
  nip,
  name: `Yosina ${nip.slice(0, 4)}`,
  employmentType: 'pns',
  rank: { grade: 'IV/b', since: '2021-04-01' },
  unitId: UNIT,
  positionId,
  ...(positionId !== null && { positionSince: '2016-02-01' }),
  ...changes,
});

const nine = (level: number) =>
  Object.fromEntries(
    ['itg', 'kjs', 'kom', 'oph', 'pep', 'pdo', 'mpu', 'pkp', 'prb'].map((code) => [code, level]),
  );

export const standardBody = (level: number) => ({ competencies: nine(level), technical: {} });

export const assessmentBody = (date: string, level = 5) => ({
  date,
  competencies: nine(level),
  potential: {
    'kemampuan-intelektual': level,
    interpersonal: level,
    'self-awareness': level,
    'critical-strategic-thinking': level,
    'problem-solving': level,
    'emotional-quotient': level,
    'growth-mindset': level,
    'motivasi-komitmen': level,
  },
});

const best = { workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' } as const;

/** What puts somebody into box 9, whatever the post. `award`: the higher, the better the score. */
export const excellence = (
  nip: string,
  award: 'nasional' | 'satyalancana' | 'internal' = 'satyalancana',
): readonly (readonly [path: string, body: unknown])[] => [
  [`/v1/asn/${nip}/education`, { level: 's2', major: 'Manajemen', fieldMatch: 'sesuai', graduatedIn: 2005 }],
  [`/v1/asn/${nip}/performance`, { year: 2024, ...best }],
  [`/v1/asn/${nip}/performance`, { year: 2025, ...best }],
  [`/v1/asn/${nip}/assessments`, assessmentBody('2026-01-10')],
  [`/v1/asn/${nip}/feedback`, { year: 2025, category: 'sangat-baik' }],
  [`/v1/asn/${nip}/training`, { name: 'PKN II', year: 2025, hours: 120 }],
  [`/v1/asn/${nip}/awards`, { name: 'Penghargaan', level: award, date: '2025-08-17' }],
  [`/v1/asn/${nip}/assignments`, { name: 'Tim', level: 'nasional', date: '2025-03-01' }],
];

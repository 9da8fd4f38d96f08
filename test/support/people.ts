import type { Api } from './api.ts';

const competencies = (levels: readonly number[]) => {
  const [itg, kjs, kom, oph, pep, pdo, mpu, pkp, prb] = levels;
  return { itg, kjs, kom, oph, pep, pdo, mpu, pkp, prb };
};

const potential = (each: number) => ({
  'kemampuan-intelektual': each,
  interpersonal: each,
  'self-awareness': each,
  'critical-strategic-thinking': each,
  'problem-solving': each,
  'emotional-quotient': each,
  'growth-mindset': each,
  'motivasi-komitmen': each,
});

/** Achieved levels that sum to 22 of the 27 an administrator needs; potential 30 of 40 is not a whole number each. */
export const assessmentOfCase2 = {
  date: '2026-01-10',
  competencies: competencies([3, 3, 3, 3, 2, 2, 2, 2, 2]),
  potential: {
    ...potential(4),
    'growth-mindset': 3,
    'motivasi-komitmen': 3,
    'problem-solving': 4,
    interpersonal: 4,
    'self-awareness': 4,
    'emotional-quotient': 4,
    'kemampuan-intelektual': 4,
    'critical-strategic-thinking': 4,
  },
};

export const strongAssessment = (date: string) => ({
  date,
  competencies: competencies(Array(9).fill(5)),
  potential: potential(5),
});

/** Sends one body after the other; a refusal stops the test with what it said. */
export const postAll = async (
  api: Api,
  posts: readonly (readonly [path: string, body: unknown])[],
): Promise<void> => {
  for (const [path, body] of posts) {
    const answer = await api.post(path, body);
    if (answer.status !== 201)
      throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
};

export const unit = (id: string, parentId: string | null = null) =>
  ['/v1/units', { id, name: `Unit ${id}`, parentId }] as const;

export interface PersonPlan {
  readonly nip: string;
  readonly name?: string;
  readonly unitId: string;
  readonly positionId: string | null;
  readonly grade?: string;
  readonly positionSince?: string;
}

export const asn = ({
  nip,
  name = 'Yosina Wanggai',
  unitId,
  positionId,
  grade = 'IV/b',
  positionSince = '2020-01-02',
}: PersonPlan) =>
  [
    '/v1/asn',
    {
      nip,
      name,
      employmentType: 'pns',
      rank: { grade, since: '2021-04-01' },
      unitId,
      positionId,
      positionSince,
    },
  ] as const;

/** Inputs of somebody who stands in box 9 whatever the post. */
export const excellence = (nip: string, year: number): readonly (readonly [string, unknown])[] => [
  [
    `/v1/asn/${nip}/education`,
    { level: 's2', major: 'Administrasi Publik', fieldMatch: 'sesuai', graduatedIn: 2005 },
  ],
  [
    `/v1/asn/${nip}/performance`,
    { year: year - 2, workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' },
  ],
  [
    `/v1/asn/${nip}/performance`,
    { year: year - 1, workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' },
  ],
  [`/v1/asn/${nip}/assessments`, strongAssessment(`${year}-01-10`)],
  [`/v1/asn/${nip}/feedback`, { year: year - 1, category: 'sangat-baik' }],
  [`/v1/asn/${nip}/training`, { name: 'PKN II', year: year - 1, hours: 120 }],
  [
    `/v1/asn/${nip}/awards`,
    { name: 'Satyalancana Karya Satya X', level: 'satyalancana', date: `${year - 1}-08-17` },
  ],
  [`/v1/asn/${nip}/assignments`, { name: 'Tim percepatan', level: 'nasional', date: `${year - 1}-03-01` }],
];

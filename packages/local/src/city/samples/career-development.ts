import {
  addDays,
  addMonths,
  addYears,
  type CareerPath,
  dayBefore,
  defaultRuleSet,
  firstOfNextMonth,
  GUIDANCE_KINDS,
  gapsByUnit,
  gapsOfPerson,
  type IsoDate,
  isInService,
  monthOf,
  type Nip,
  type PersonInputs,
  planAssessments,
  summarizeGaps,
  summarizeHours,
  toIsoDate,
  validUntilOf,
  yearlyHours,
  yearOf,
} from '@kotak9/rules';
import {
  AGENCY_WIDE,
  assessmentPlanRegister,
  type Change,
  careerPathRegister,
  changeEntry,
  gapAnalysisRegister,
  guidanceRegister,
  performanceAnalysisRegister,
  standardVersionRegister,
  studyAssignmentRegister,
  technicalCompetencyRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import { createRandom } from '../random.ts';
import type { Sample } from './sample.ts';

/** So many of each that lists show something and a load stays short. */
const GUIDANCE = 60;
const STUDIES = 8;
const ANALYSES = 30;
const VERSIONS = 16;
const { careerDevelopment, development } = defaultRuleSet;

/** Dictionary, standards, plan of assessments, gaps, guidance, studies, analyses and paths of the city. */
export const sampleCareerDevelopment: Sample = (city, today) => [
  ...technicalCompetencies(city, today),
  ...standardVersions(city, today),
  ...careerPaths(city),
  ...gapAnalysis(city, today),
  ...assessmentPlan(city, today),
  ...guidance(city, today),
  ...studies(city, today),
  ...performanceAnalyses(city, today),
];

function technicalCompetencies({ agency, positions }: City, today: IsoDate): readonly Change[] {
  const codes = new Set(positions.flatMap(({ standard }) => Object.keys(standard?.technical ?? {})));
  return [...codes].sort().map((code) => {
    const name = code.replaceAll('-', ' ');
    const data = {
      id: code,
      code,
      name,
      issuedBy: 'Kementerian teknis (contoh)',
      legalBasis: 'Contoh, bukan peraturan',
      field: null,
      levels: [1, 3, 5].map((level) => ({ level, text: `${name}, tingkat ${level} (contoh)` })),
      recordedOn: today,
    };
    const fact = { type: 'technical-competency.recorded.v1', data: { listId: AGENCY_WIDE, code } } as const;
    return changeEntry(technicalCompetencyRegister, agency, null, data, fact);
  });
}

/** Since when the standards of some posts hold, and for every fourth of them the version that begins next year. */
function standardVersions({ agency, positions }: City, today: IsoDate): readonly Change[] {
  const begun = toIsoDate(yearOf(today) - 1, 1, 1);
  const coming = toIsoDate(yearOf(today) + 1, 1, 1);
  if (begun === null || coming === null) return [];
  const version = (
    positionId: (typeof positions)[number]['id'],
    validFrom: IsoDate,
    standard: NonNullable<(typeof positions)[number]['standard']>,
  ): Change =>
    changeEntry(
      standardVersionRegister,
      agency,
      null,
      {
        id: validFrom,
        positionId,
        validFrom,
        decreeNumber: `188.4/${yearOf(validFrom)}/CONTOH`,
        standard,
        applied: validFrom <= today,
      },
      { type: 'standard-version.recorded.v1', data: { positionId, versionId: validFrom } },
    );
  return positions
    .flatMap(({ id, standard }) => (standard === null ? [] : [{ id, standard }]))
    .slice(0, VERSIONS)
    .flatMap(({ id, standard }, at) => {
      const competencies = { ...standard.competencies, pep: Math.min(5, standard.competencies.pep + 1) };
      return [
        version(id, begun, standard),
        ...(at % 4 === 0 ? [version(id, coming, { ...standard, competencies })] : []),
      ];
    });
}

const step = (level: CareerPath['steps'][number]['level'], field: string | null = null, months = 0) => ({
  level,
  field,
  positionId: null,
  months,
  technical: {},
});

function careerPaths({ agency }: City): readonly Change[] {
  const paths = [
    {
      id: 'struktural-umum',
      name: 'Pola karier struktural (contoh)',
      steps: [step('pelaksana'), step('pengawas'), step('administrator'), step('jpt-pratama')],
    },
    {
      id: 'pendidikan',
      name: 'Pola karier urusan pendidikan (contoh)',
      steps: [step('pengawas', 'pendidikan'), step('administrator', 'pendidikan', 48), step('jpt-pratama')],
    },
    {
      id: 'fungsional-keahlian',
      name: 'Pola karier fungsional keahlian (contoh)',
      steps: [step('ahli-pertama'), step('ahli-muda', null, 36), step('ahli-madya', null, 48)],
    },
  ];
  return paths.map((path) =>
    changeEntry(
      careerPathRegister,
      agency,
      null,
      { ...path, decreeNumber: 'Perwali contoh' },
      {
        type: 'career-path.recorded.v1',
        data: { listId: AGENCY_WIDE, pathId: path.id, steps: path.steps.length },
      },
    ),
  );
}

function gapAnalysis({ agency, people }: City, today: IsoDate): readonly Change[] {
  const { smallestCell } = careerDevelopment;
  const year = yearOf(today);
  const serving = people.filter((person) => isInService(person, defaultRuleSet));
  const gaps = serving.map((person) => ({
    unitId: person.unitId,
    gaps: gapsOfPerson(person, today, defaultRuleSet),
    hasPlan: false,
  }));
  const hours = serving.map(({ nip, unitId, training }) => ({
    nip,
    unitId,
    ...yearlyHours(training, null, year - 1, development),
  }));
  const data = gapAnalysisRegister.schema.parse({
    id: today,
    year,
    asOf: today,
    ruleSet: defaultRuleSet.id,
    smallestCell,
    gaps: summarizeGaps(gaps, smallestCell),
    units: gapsByUnit(gaps, smallestCell),
    hoursYear: year - 1,
    hours: summarizeHours(hours),
  });
  const fact = {
    type: 'gap-analysis.recorded.v1',
    data: { listId: AGENCY_WIDE, analysisId: today, on: today },
  } as const;
  return [changeEntry(gapAnalysisRegister, agency, null, data, fact)];
}

/** The next twelve months; the costs are invented, and say so by their roundness. */
function assessmentPlan({ agency, people }: City, today: IsoDate): readonly Change[] {
  const from = firstOfNextMonth(today);
  const costs = { 'jpt-pratama': 5_000_000, administrator: 3_000_000, pengawas: 2_000_000 };
  const levels = Object.keys(costs);
  const terms = { months: 12, capacity: 20, budget: 500_000_000, costs, earliestMonths: 3 };
  const candidates = people.flatMap(({ nip, post, status, assessments }) =>
    post !== null && status === 'aktif' && levels.includes(post.level)
      ? [
          {
            nip,
            level: post.level,
            validUntil: validUntilOf(assessments, today, defaultRuleSet),
            inPool: false,
            awayUntil: null,
          },
        ]
      : [],
  );
  const planned = planAssessments(candidates, { from, ...terms });
  if (!planned.ok) return [];
  const schedule = planned.value;
  const id = `rencana-${monthOf(from)}`;
  const seated = schedule.months.reduce((sum, month) => sum + month.people.length, 0);
  const data = assessmentPlanRegister.schema.parse({
    id,
    firstMonth: monthOf(from),
    ...terms,
    unit: null,
    asOf: today,
    schedule,
  });
  const fact = {
    type: 'assessment-plan.recorded.v1',
    data: { listId: AGENCY_WIDE, planId: id, planned: seated, unplanned: schedule.unplanned.length },
  } as const;
  return [changeEntry(assessmentPlanRegister, agency, null, data, fact)];
}

/** Guidance of every kind over the past year, every third concluded. */
function guidance({ agency, people }: City, today: IsoDate): readonly Change[] {
  const structural = people.filter(({ post }) => post !== null && post.eselon !== null);
  return structural.slice(0, GUIDANCE).map(({ nip }, at) => {
    const kind = GUIDANCE_KINDS[at % GUIDANCE_KINDS.length] ?? 'coaching';
    const mentor: Nip | null = structural[(at + 1) % structural.length]?.nip ?? null;
    const isHosted = kind === 'magang' || kind === 'pertukaran';
    const random = createRandom('guidance', nip);
    const from = addDays(today, -random.int(40, 350));
    const until = addMonths(from, 6);
    const sessions = [7, 21, 35].map((days) => ({ on: addDays(from, days), hours: 2, note: null }));
    const outcome = { on: addDays(from, 36), result: 'tercapai' as const, report: 'Laporan contoh' };
    const data = {
      id: `${from}-${kind}`,
      nip,
      kind,
      mentor: isHosted || mentor === nip ? null : mentor,
      host: isHosted ? 'Instansi contoh' : null,
      competency: null,
      from,
      until,
      sessions,
      outcome: at % 3 === 0 ? outcome : null,
    };
    const fact = { type: 'guidance.recorded.v1', data: { nip, guidanceId: data.id } } as const;
    return changeEntry(guidanceRegister, agency, null, data, fact);
  });
}

/** Younger people with S1 who study for S2: some still, some back and bound to serve. */
function studies({ agency, people }: City, today: IsoDate): readonly Change[] {
  const graduates = people.filter(
    ({ education, employmentType, birthDate, status }) =>
      employmentType === 'pns' &&
      status === 'aktif' &&
      birthDate > addYears(today, -40) &&
      education.some(({ level }) => level === 's1') &&
      education.every(({ level }) => level !== 's2' && level !== 's3'),
  );
  return graduates.slice(0, STUDIES).map(({ nip }, at) => {
    const isOver = at % 2 === 1;
    const begun = toIsoDate(yearOf(today) - (isOver ? 3 : 1), 9, 1) ?? today;
    const until = dayBefore(addYears(begun, 2));
    const data = {
      id: `s2-${begun}`,
      nip,
      level: 's2' as const,
      institution: 'Universitas Cenderawasih (contoh)',
      programme: 'Administrasi Publik',
      from: begun,
      until,
      decreeNumber: `893.3/${yearOf(begun)}/CONTOH`,
      released: true,
      bond: { factor: 1, legalBasis: 'SK tugas belajar (contoh)' },
      extensions: [],
      ended: isOver ? { on: until, ending: 'lulus' as const, evidence: 'Ijazah contoh' } : null,
    };
    return changeEntry(studyAssignmentRegister, agency, null, data, {
      type: 'study-assignment.recorded.v1',
      data: { nip, studyId: data.id, from: begun, until },
    });
  });
}

/** Two of three ratings below Baik of last year have been analysed. */
function performanceAnalyses({ agency, people }: City, today: IsoDate): readonly Change[] {
  const year = yearOf(today) - 1;
  const isBelow = ({ performance }: PersonInputs): boolean =>
    performance.some(
      (rating) => rating.year === year && careerDevelopment.analysedPredikats.includes(rating.predikat),
    );
  return people
    .filter(isBelow)
    .filter((_person, at) => at % 3 !== 0)
    .slice(0, ANALYSES)
    .map(({ nip }, at) => {
      const data = {
        id: String(year),
        nip,
        year,
        causes: [at % 2 === 0 ? ('kompetensi-kurang' as const) : ('beban-kerja' as const)],
        action: at % 2 === 0 ? ('bimbingan-kinerja' as const) : ('penataan-tugas' as const),
        recordedOn: addDays(today, -60),
        reviewBy: addMonths(today, 4),
        note: null,
        review: null,
      };
      const fact = { type: 'performance-analysis.recorded.v1', data: { nip, analysisId: data.id } } as const;
      return changeEntry(performanceAnalysisRegister, agency, null, data, fact);
    });
}

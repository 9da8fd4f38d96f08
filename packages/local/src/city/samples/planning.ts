import {
  type AnalysedJabatan,
  defaultRuleSet,
  EVALUATION_SCORES,
  type IsoDate,
  kelasOfScore,
  type MappedJabatan,
  mapJabatan,
  needOf,
  type ProjectionRow,
  projectPosts,
  retirementOf,
  yearOf,
} from '@kotak9/rules';
import {
  asPlannedPost,
  type Change,
  changeEntry,
  fixProjection,
  formationRegister,
  type StoredFormation,
  type StoredWorkload,
  workloadRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import { createRandom } from '../random.ts';
import templates from './planning-tasks.json' with { type: 'json' };
import type { Sample } from './sample.ts';

const ANALYSES = 160;
const PROPOSALS = 24;
const BY = 'contoh';
const { id: ruleSet, planning } = defaultRuleSet;

/** Workloads, a projection of the next five years, and proposals for formasi of this year and the next. */
export const samplePlanning: Sample = (city, today) => {
  const posts = city.positions.map(asPlannedPost);
  const analyses = mapJabatan(posts, [], planning)
    .filter(({ row }) => row.needSource === null)
    .slice(0, ANALYSES)
    .map((jabatan) => analysisOf(jabatan, today));
  const firstYear = yearOf(today) + 1;
  const rows = projectionOf(city, mapJabatan(posts, analyses, planning), today, firstYear);
  const facts = { id: 'pro-contoh', firstYear, unitId: null, inflow: [], leavers: [] };
  const projection = fixProjection(city.agency, { ...facts, asOf: today, ruleSet, fixedBy: BY }, rows);
  const lacking = rows.filter(({ years: [first] }) => (first?.shortage ?? 0) > 0);
  const proposals = lacking
    .filter(({ level }) => !planning.structuralLevels.includes(level))
    .slice(0, PROPOSALS)
    .map((row, at) => proposalOf(row, at, today));
  return [
    ...analyses.map((analysis) => recordingOf(city, analysis)),
    projection.change,
    ...proposals.map((proposal) => proposingOf(city, proposal)),
  ];
};

type SampleAnalysis = StoredWorkload & AnalysedJabatan;

/** About as much work as there are people, so that some jabatan lack staff and some have too much. */
const analysisOf = ({ row }: MappedJabatan, today: IsoDate): SampleAnalysis => {
  const random = createRandom('workload', row.unitId, row.jabatanId);
  const people = Math.max(0.6, row.bezetting + random.between(-0.8, 1.8));
  const tasks = templates.map(({ name, unit, minutes, share }) => ({
    name,
    unit,
    minutes,
    volume: Math.round((people * planning.effectiveMinutes * share) / (100 * minutes)),
  }));
  const { minutes, unrounded, people: need } = needOf(tasks, planning);
  const evaluationScore = row.kelas === null ? null : lowestScoreOf(row.kelas);
  return {
    id: row.jabatanId,
    unitId: row.unitId,
    title: row.title,
    level: row.level,
    year: yearOf(today),
    tasks,
    evaluationScore,
    kelas: row.kelas,
    minutes,
    effectiveMinutes: planning.effectiveMinutes,
    unroundedNeed: unrounded,
    need,
    ruleSet,
    recordedOn: today,
    recordedBy: BY,
  };
};

const lowestScoreOf = (kelas: number): number | null => {
  for (let score = EVALUATION_SCORES.least; score <= EVALUATION_SCORES.most; score += 5) {
    if (kelasOfScore(score) === kelas) return score;
  }
  return null;
};

const projectionOf = (
  { people }: City,
  jabatan: readonly MappedJabatan[],
  today: IsoDate,
  firstYear: number,
): readonly ProjectionRow[] => {
  const tmtPensiun = new Map(
    people.flatMap((person) => {
      const retirement = retirementOf(person, defaultRuleSet);
      return retirement === null ? [] : [[person.nip, retirement.tmtPensiun] as const];
    }),
  );
  const none = { formations: [], inflow: [], leavers: [] };
  return projectPosts({ currentYear: yearOf(today), firstYear, jabatan, tmtPensiun, ...none }, planning);
};

const STATUSES = ['disetujui', 'diusulkan', 'disetujui', 'ditolak'] as const;

/** Every second one of this year, so that there is something to recruit for. */
const proposalOf = (row: ProjectionRow, at: number, today: IsoDate): StoredFormation => {
  const employmentType = at % 3 === 0 ? 'pns' : 'pppk';
  const status = STATUSES[at % STATUSES.length] ?? 'diusulkan';
  const firstYear = yearOf(today) + 1;
  const proposed = row.years[0]?.shortage ?? 1;
  const isDecided = status !== 'diusulkan';
  return {
    id: `${row.unitId}.${row.jabatanId}.${employmentType}`,
    year: at % 4 === 2 ? firstYear - 1 : firstYear,
    unitId: row.unitId,
    jabatanId: row.jabatanId,
    title: row.title,
    level: row.level,
    kelas: row.kelas,
    employmentType,
    education: { lowest: row.level === 'pelaksana' ? 'd3' : 's1', majors: [] },
    projection: { firstYear, id: 'pro-contoh' },
    proposed,
    beyondNeed: 0,
    reason: null,
    proposedOn: today,
    proposedBy: BY,
    status,
    approved: status === 'disetujui' ? proposed : null,
    approvalNumber: isDecided ? `B/${1700 + at}/M.SM.01.00/${yearOf(today)}` : null,
    decidedOn: isDecided ? today : null,
    decisionReason: status === 'ditolak' ? 'Anggaran belanja pegawai tidak mencukupi (contoh)' : null,
    filled: 0,
  };
};

const recordingOf = ({ agency }: City, analysis: SampleAnalysis): Change => {
  const { unitId, id: jabatanId, year, kelas } = analysis;
  return changeEntry(workloadRegister, agency, null, analysis, {
    type: 'workload-analysis.recorded.v1',
    data: { unitId, jabatanId, year, kelas, corrected: false },
  });
};

const proposingOf = ({ agency }: City, proposal: StoredFormation): Change => {
  const { id: formationId, year, unitId, jabatanId, employmentType, proposed } = proposal;
  return changeEntry(formationRegister, agency, null, proposal, {
    type: 'formation.proposed.v1',
    data: { formationId, year, unitId, jabatanId, employmentType, proposed },
  });
};

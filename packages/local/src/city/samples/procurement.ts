import {
  addDays,
  addMonths,
  addYears,
  cpnsStandings,
  dayBefore,
  defaultRuleSet,
  type IsoDate,
  objectionWindow,
  type PersonInputs,
  PROCUREMENT_STAGES,
  parseNip,
  rankSelection,
  retirementOf,
  type SelectionTable,
  type StageDates,
  selectionTableOn,
  skdStandings,
  whoGoesToSkb,
  yearOf,
} from '@kotak9/rules';
import {
  type ApplicantData,
  type AppointeeData,
  applicantRegister,
  appointeeRegister,
  type Change,
  type ContractData,
  changeEntry,
  contractRegister,
  formationOwner,
  levelOf,
  type PositionData,
  type ProcurementFormationData,
  procurementFormationRegister,
  roundRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import { createRandom, type Random } from '../random.ts';
import type { Sample } from './sample.ts';

const FORMATIONS = 6;
const APPLICANTS = 9;
const CONTRACTS = 40;
const APPOINTEES = 12;
const SKB = [
  { code: 'cat', weight: 60, max: 500 },
  { code: 'wawancara', weight: 40, max: 100 },
];

/** The rounds of the year, formations at every stage, applicants with results, appointees, and contracts of PPPK. */
export const sampleProcurement: Sample = (city, today) => {
  const table = selectionTableOn(today);
  if (table === null) return [];
  const stages = stagesOf('pns', today);
  const vacant = city.positions.filter(({ tier, holder }) => tier === 'fungsional' && holder === null);
  const posts = vacant.length > 0 ? vacant : city.positions.filter(({ holder }) => holder === null);
  const formations = posts
    .slice(0, FORMATIONS)
    .map((post, at) => formationOf(post, at, { city, today, stages, table }));
  return [
    ...(['pns', 'pppk'] as const).map((type) => roundChange(city, type, today)),
    ...formations.flat(),
    ...appointees(city, today),
    ...contracts(city, today),
  ];
};

function stagesOf(type: 'pns' | 'pppk', today: IsoDate): StageDates[] {
  const plan: Readonly<Record<StageDates['stage'], readonly [from: number, until: number]>> = {
    pengumuman: [-90, -70],
    pendaftaran: [-90, -65],
    skd: [-50, -40],
    'seleksi-kompetensi': [-50, -40],
    skb: [-25, -20],
    'pengumuman-hasil': [-5, 0],
    sanggah: [1, 3],
    pemberkasan: [10, 60],
  };
  return PROCUREMENT_STAGES[type].map((stage) => {
    const [from, until] = plan[stage];
    return { stage, from: addDays(today, from), until: addDays(today, until) };
  });
}

function roundChange({ agency }: City, employmentType: 'pns' | 'pppk', today: IsoDate): Change {
  const year = String(yearOf(today));
  const data = { id: employmentType, year, employmentType, stages: stagesOf(employmentType, today) };
  return changeEntry(roundRegister, agency, null, data, {
    type: 'procurement-round.planned.v1',
    data: { year, employmentType },
  });
}

interface Scene {
  readonly city: City;
  readonly today: IsoDate;
  readonly stages: readonly StageDates[];
  readonly table: SelectionTable;
}

/** One post each; every third only planned, the others up to the announcement of results. */
function formationOf(post: PositionData, at: number, scene: Scene): readonly Change[] {
  const { city, today, stages, table } = scene;
  const planned: ProcurementFormationData = {
    id: `contoh-${at + 1}`,
    year: String(yearOf(today)),
    employmentType: 'pns',
    kind: 'umum',
    unitId: post.unitId,
    positionIds: [post.id],
    education: { levels: ['s1', 'd4'], majors: [] },
    exceptionalAge: false,
    skb: SKB,
    proposal: null,
    approvalNumber: `B/${1700 + at}/M.SM.01.00/${yearOf(today)}`,
    level: levelOf(post),
    status: 'direncanakan',
    announcedOn: null,
    called: [],
    resultsOn: null,
    objectionUntil: null,
    rulingUntil: null,
    finalOn: null,
    ranking: [],
    imports: 0,
    appointed: [],
  };
  if (at % 3 === 0) return [formationChange(city, planned)];
  const random = createRandom('procurement', at);
  const applicants = Array.from({ length: APPLICANTS }, (_, n) => applicantOf(planned, n, today, random));
  const called = whoGoesToSkb(skdStandings(applicants, planned, table.cpns), 1, table.cpns);
  const ranking = rankSelection(
    cpnsStandings(applicants, called, planned, table.cpns),
    1,
    table.cpns.finalOrder,
  );
  const announced = { ...planned, announcedOn: addDays(today, -90), imports: 2, called: [...called] };
  const { lastFilingDay, lastRulingDay } = objectionWindow(today, stages, table.objection);
  const formation: ProcurementFormationData =
    ranking.ok && ranking.value.length > 0
      ? {
          ...announced,
          status: 'hasil-diumumkan',
          resultsOn: today,
          objectionUntil: lastFilingDay,
          rulingUntil: lastRulingDay,
          ranking: [...ranking.value],
        }
      : { ...announced, status: 'diumumkan', called: [] };
  return [
    formationChange(city, formation),
    ...applicants.map((applicant) =>
      changeEntry(applicantRegister, city.agency, null, applicant, {
        type: 'applicant.recorded.v1',
        data: { year: formation.year, formationId: formation.id, applicantId: applicant.id, admitted: true },
      }),
    ),
  ];
}

const formationChange = ({ agency }: City, data: ProcurementFormationData): Change =>
  changeEntry(procurementFormationRegister, agency, null, data, {
    type: 'formation.planned.v1',
    data: { year: data.year, formationId: data.id, unitId: data.unitId, posts: data.positionIds.length },
  });

function applicantOf(
  { id, year }: ProcurementFormationData,
  n: number,
  today: IsoDate,
  random: Random,
): ApplicantData {
  return {
    id: `${id}-p-${n + 1}`,
    formation: formationOwner(year, id),
    identityNumber: `9171${String(random.int(0, 999_999_999_999)).padStart(12, '0')}`,
    name: `Pelamar Contoh ${n + 1}`,
    birthDate: addDays(addYears(today, -26), random.int(-1500, 1500)),
    sex: random.chance(0.5) ? 'pria' : 'wanita',
    appliedOn: addDays(today, random.int(-90, -65)),
    education: { level: 's1', major: 'Pendidikan', grade: 2.75 + random.int(0, 120) / 100 },
    administration: [],
    skd: { twk: random.int(50, 130), tiu: random.int(70, 160), tkp: random.int(160, 210) },
    skb: { cat: random.int(250, 450), wawancara: random.int(60, 95) },
    competence: null,
  };
}

/** Whoever entered last year or this one counts as appointed by a formation; two thirds of them have had latsar. */
function appointees({ agency, people }: City, today: IsoDate): readonly Change[] {
  const recent = people.flatMap((person) => {
    const parsed = parseNip(person.nip);
    const isRecent = parsed.ok && parsed.value.firstYear >= yearOf(today) - 4;
    return isRecent && person.post ? [{ person, post: person.post }] : [];
  });
  return recent.slice(0, APPOINTEES).map(({ person, post }, at) => {
    const year = String(yearOf(today));
    const { nip, employmentType } = person;
    const data: AppointeeData = {
      id: nip,
      year,
      formationId: 'tahun-lalu',
      applicantId: `lalu-${at + 1}`,
      tmt: post.since,
      decreeNumber: `813/${at + 1}/${year}`,
      positionId: post.positionId,
      reason: at % 6 === 5 ? 'Unit asal digabung' : null,
      employmentType,
      asPlanned: at % 6 !== 5,
      orientation:
        at % 3 === 2
          ? null
          : {
              kind: employmentType === 'pns' ? 'latsar' : 'orientasi-pppk',
              completedOn: dayBefore(today),
              certificateNumber: `LATSAR/${at + 1}/${year}`,
            },
    };
    const { formationId, positionId, asPlanned } = data;
    return changeEntry(appointeeRegister, agency, null, data, {
      type: 'appointee.recorded.v1',
      data: { year, formationId, nip, positionId, employmentType, asPlanned },
    });
  });
}

/** Contracts of three years that end within the months to come, half of them evaluated. */
function contracts({ agency, people }: City, today: IsoDate): readonly Change[] {
  const pppk = people.flatMap((person) => {
    const lastDay = retirementOf(person, defaultRuleSet)?.lastActiveDay;
    const isPppk = person.employmentType === 'pppk' && person.status === 'aktif' && person.post;
    return isPppk && person.post && lastDay && lastDay > addYears(today, 2)
      ? [{ person, post: person.post }]
      : [];
  });
  return pppk
    .slice(0, CONTRACTS)
    .map(({ person, post }, at) => contractChange(agency, person, post.positionId, at, today));
}

function contractChange(
  agency: City['agency'],
  { nip }: Pick<PersonInputs, 'nip'>,
  positionId: PositionData['id'],
  at: number,
  today: IsoDate,
): Change {
  const from = addYears(addMonths(today, at % 18), -3);
  const data: ContractData = {
    id: `kontrak-${from}`,
    nip,
    number: `814/${at + 1}/${yearOf(from)}`,
    positionId,
    from,
    until: dayBefore(addYears(from, 3)),
    evaluations:
      at % 2 === 0
        ? []
        : [{ on: dayBefore(today), predikat: 'baik', competent: true, needed: at % 10 !== 1 }],
    extensions: [],
    ended: null,
  };
  return changeEntry(contractRegister, agency, null, data, {
    type: 'contract.signed.v1',
    data: { nip, contractId: data.id, from: data.from, until: data.until },
  });
}

import {
  addDays,
  BEHAVIOURS,
  dayBefore,
  defaultRuleSet,
  earlierDate,
  evaluationDueOn,
  evaluationOpensOn,
  firstDayOfYear,
  type IsoDate,
  type Nip,
  needsAnalysis,
  type Performance,
  type PersonInputs,
  periodsOfPlan,
  yearOf,
} from '@kotak9/rules';
import {
  type Change,
  changeEntry,
  countAnew,
  emptyTally,
  type PerformancePlanData,
  type PerformanceTally,
  performanceFeedbackRegister,
  performancePlanRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import type { Sample } from './sample.ts';

/** So many people whose performance is managed here; of the others only ratings are known. */
const PEOPLE = 40;
/** Day of the year on which an SKP was agreed on, and on which it is rated in the next. */
const AGREED = 20;
const RATED = 11;
/** A digit of the NIP in which people differ. */
const BIRTHDAY = 7;
const { performanceManagement } = defaultRuleSet;
const ANALYSIS = { cause: 'Pegawai dan anggaran berkurang', followUp: 'Target dan tugas disusun ulang' };

interface Managed {
  readonly person: PersonInputs;
  readonly rating: Performance;
  readonly rater: Nip;
}

/** SKP of the last year that was rated, those of this year with the feedback of ended quarters, and their sums. */
export const samplePerformance: Sample = (city, today) => {
  const year = yearOf(today);
  const managed = managedPeople(city, year - 1);
  const past = managed.map((one) => ratedPlan(one));
  const current = managed.map((one) => agreedPlan(one, year, today));
  const plans = [...past, ...current];
  return [
    ...plans.map((plan) => asChange(city, plan)),
    ...current.flatMap((plan) => feedbackOf(city, plan, today)),
    ...tallies(city, plans, today),
  ];
};

/** Of the year, or of the latest before it while January has not rated the year yet. */
function managedPeople({ people }: City, year: number): readonly Managed[] {
  const found = people.flatMap((person) => {
    const rating = person.performance.findLast((one) => one.year <= year);
    return rating === undefined || rating.rater === null || person.status !== 'aktif'
      ? []
      : [{ person, rating, rater: rating.rater }];
  });
  return found.slice(0, PEOPLE);
}

const endOf = (year: number): IsoDate => dayBefore(firstDayOfYear(year + 1));

const agreedPlan = ({ person, rater }: Managed, year: number, today: IsoDate): PerformancePlanData => {
  const agreedOn = earlierDate(addDays(firstDayOfYear(year), AGREED), today);
  return {
    id: String(year),
    nip: person.nip,
    unitId: person.unitId,
    year,
    rater,
    from: firstDayOfYear(year),
    to: endOf(year),
    results: [
      {
        id: 'h1',
        kind: 'utama',
        text: 'Layanan unit selesai menurut standar',
        supports: null,
        indicators: [
          { aspect: 'waktu', text: 'Lama layanan', target: { value: 10, unit: 'hari kerja' } },
          { aspect: 'kualitas', text: 'Keluhan', target: { text: 'Semua keluhan dijawab' } },
        ],
      },
      {
        id: 'h2',
        kind: 'tambahan',
        text: 'Penugasan tim lintas unit',
        supports: null,
        indicators: [{ aspect: 'kuantitas', text: 'Laporan tim', target: { value: 4, unit: 'laporan' } }],
      },
    ],
    behaviours: BEHAVIOURS.map((behaviour) => ({ behaviour, expectation: null })),
    status: 'disetujui',
    revision: 1,
    reason: null,
    submittedOn: agreedOn,
    returnedFor: null,
    agreedOn,
    raterReason: null,
    evaluation: null,
  };
};

const ratedPlan = (managed: Managed): PerformancePlanData => {
  const { year, workResult, behaviour, predikat } = managed.rating;
  const plan = agreedPlan(managed, year, endOf(year));
  return {
    ...plan,
    status: 'dinilai',
    evaluation: {
      results: plan.results.map(({ id }) => ({ id, category: workResult, note: null })),
      behaviours: BEHAVIOURS.map((one) => ({ behaviour: one, category: behaviour, note: null })),
      workResult,
      behaviour,
      predikat,
      method: 'matriks',
      value: null,
      scores: null,
      newIdea: false,
      analysis: needsAnalysis(predikat) ? ANALYSIS : null,
      on: addDays(evaluationOpensOn(plan), RATED),
      dueOn: evaluationDueOn(plan, performanceManagement),
      rater: plan.rater,
    },
  };
};

const asChange = ({ agency }: City, plan: PerformancePlanData): Change => {
  const data = { nip: plan.nip, planId: plan.id, revision: plan.revision };
  return changeEntry(
    performancePlanRegister,
    agency,
    null,
    plan,
    plan.evaluation === null
      ? { type: 'performance-plan.agreed.v1', data: { ...data, rater: plan.rater } }
      : { type: 'performance-plan.evaluated.v1', data: { ...data, dueOn: plan.evaluation.dueOn } },
  );
};

const endedPeriods = (plan: PerformancePlanData, today: IsoDate) =>
  periodsOfPlan(plan, performanceManagement.feedbackEvery).filter(({ to }) => to < today);

/** Everybody has feedback but for the last quarter, which some still wait for. */
const isGiven = (plan: PerformancePlanData, index: number, ended: number): boolean =>
  index < ended - 1 || Number(plan.nip[BIRTHDAY]) % 2 === 0;

function feedbackOf({ agency }: City, plan: PerformancePlanData, today: IsoDate): readonly Change[] {
  const ended = endedPeriods(plan, today);
  return ended
    .filter((_, index) => isGiven(plan, index, ended.length))
    .map(({ id, to }) => {
      const dueOn = addDays(to, performanceManagement.feedbackDueDays);
      const feedback = {
        id,
        period: id,
        nip: plan.nip,
        on: earlierDate(addDays(to, RATED), today),
        rater: plan.rater,
        dueOn,
        results: [{ id: 'h1', category: 'sesuai-ekspektasi' as const, note: 'Sesuai jadwal' }],
        behaviours: [
          { behaviour: 'kolaboratif' as const, category: 'sesuai-ekspektasi' as const, note: null },
        ],
        workResult: 'sesuai-ekspektasi' as const,
        behaviour: 'sesuai-ekspektasi' as const,
        analysis: null,
        predikat: 'baik' as const,
      };
      return changeEntry(performanceFeedbackRegister, agency, null, feedback, {
        type: 'performance-feedback.given.v1',
        data: { nip: plan.nip, id },
      });
    });
}

function tallies({ agency }: City, plans: readonly PerformancePlanData[], today: IsoDate): readonly Change[] {
  const groups = Map.groupBy(plans, ({ unitId, year }) => `${year}/${unitId}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const tally = emptyTally(first.unitId, first.year);
    return [countAnew(agency, { entry: null, tally }, countsOf([first, ...others], today))];
  });
}

const countsOf = (plans: readonly PerformancePlanData[], today: IsoDate): Partial<PerformanceTally> => {
  const counts = { 'sangat-baik': 0, baik: 0, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 };
  const periods: Record<string, { due: number; given: number }> = {};
  for (const plan of plans) {
    if (plan.evaluation !== null) counts[plan.evaluation.predikat] += 1;
    const ended = endedPeriods(plan, today);
    periodsOfPlan(plan, performanceManagement.feedbackEvery).forEach(({ id, to }, index) => {
      const { due, given } = periods[id] ?? { due: 0, given: 0 };
      const counted = plan.evaluation === null && to < today && isGiven(plan, index, ended.length);
      periods[id] = { due: due + 1, given: given + (counted ? 1 : 0) };
    });
  }
  const below = counts['butuh-perbaikan'] + counts.kurang + counts['sangat-kurang'];
  return { agreed: plans.length, counts, periods, below, analysed: below };
};

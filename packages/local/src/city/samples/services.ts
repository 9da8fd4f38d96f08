import {
  addDays,
  addMonths,
  type CaseStep,
  dayBefore,
  defaultRuleSet,
  type IsoDate,
  type Leave,
  type PersonInputs,
  RETIREMENT_STEPS,
  retirementOf,
  toIsoDate,
  yearOf,
} from '@kotak9/rules';
import {
  type Change,
  changeEntry,
  holidayCalendarRegister,
  leaveRegister,
  legalAidRegister,
  protectionClaimRegister,
  retirementCaseRegister,
  retirementStepRegister,
  serviceRequestRegister,
  wealthReportRegister,
} from '@kotak9/store';
import type { City } from '../generate-city.ts';
import { createRandom } from '../random.ts';
import type { Sample } from './sample.ts';

type People = readonly PersonInputs[];

/** Fixed days of the year, marked as a sample: the moving ones are left to whoever records the real decree. */
const HOLIDAYS = [
  [1, 1, 'Tahun Baru (contoh)'],
  [5, 1, 'Hari Buruh (contoh)'],
  [6, 1, 'Hari Lahir Pancasila (contoh)'],
  [8, 17, 'Hari Kemerdekaan (contoh)'],
  [12, 25, 'Natal (contoh)'],
] as const;

const holidays = ({ agency }: City, year: number): Change => {
  const days = HOLIDAYS.flatMap(([month, day, name]) => {
    const date = toIsoDate(year, month, day);
    return date === null ? [] : [{ date, name, kind: 'libur-nasional' as const }];
  });
  const data = { id: String(year), year, source: 'Kalender contoh, bukan SKB', days };
  const fact = { type: 'holiday-calendar.set.v1', data: { listId: 'all', year, days: days.length } } as const;
  return changeEntry(holidayCalendarRegister, agency, null, data, fact);
};

/** One leave each: asked for, booked, running and past ones. */
const leaveOf = (agency: City['agency'], { nip, sex }: PersonInputs, at: number, today: IsoDate): Change => {
  const from = addDays(today, (at % 9) * 7 - 28);
  const isBirth = at % 10 === 4 && sex === 'wanita';
  const until = isBirth ? dayBefore(addMonths(from, 3)) : addDays(from, 3);
  const isAsked = from > today && at % 2 === 0;
  const leave: Leave = {
    id: `cuti-${from}`,
    nip,
    kind: isBirth ? 'melahirkan' : 'tahunan',
    from,
    until,
    status: isAsked ? 'diajukan' : 'disetujui',
    requestedOn: addDays(from, -40),
    letterNumber: null,
    childOrder: isBirth ? 1 : null,
    extends: null,
    superior: null,
    decidedOn: isAsked ? null : addDays(from, -35),
    decreeNumber: isAsked ? null : `851/${at + 1}/${yearOf(from)}`,
    refusalReason: null,
    effect: 'tidak-ada',
  };
  const fact = { type: 'leave.requested.v1', data: { nip, leaveId: leave.id } } as const;
  return changeEntry(leaveRegister, agency, null, leave, fact);
};

const CLAIM_WAYS = [
  ['diajukan'],
  ['diajukan', 'lengkap'],
  ['diajukan', 'lengkap', 'dikirim', 'dibayar'],
] as const;

const claimOf = (agency: City['agency'], { nip }: PersonInputs, at: number, today: IsoDate): Change => {
  const way = CLAIM_WAYS[at % CLAIM_WAYS.length] ?? CLAIM_WAYS[0];
  const eventOn = addDays(today, -200 + at);
  const steps = way.map((status, n) => ({
    status,
    on: addDays(eventOn, 10 + n * 20),
    letterNumber: n < 2 ? null : `843/${at}/${n}`,
  }));
  const status = way.at(-1) ?? 'diajukan';
  const data = { id: `contoh-${at}`, nip, kind: 'jkk' as const, eventOn, status, steps };
  const fact = { type: 'protection-claim.filed.v1', data: { nip, claimId: data.id } } as const;
  return changeEntry(protectionClaimRegister, agency, null, data, fact);
};

const aidOf = (agency: City['agency'], { nip }: PersonInputs, at: number, today: IsoDate): Change => {
  const status = 'diajukan' as const;
  const steps = [
    { status, on: addDays(today, -10 * (at + 1)), letterNumber: `180/${at + 1}/${yearOf(today)}` },
  ];
  const fact = { type: 'legal-aid.requested.v1', data: { nip, legalAidId: `contoh-${at}` } } as const;
  return changeEntry(legalAidRegister, agency, null, { id: `contoh-${at}`, nip, status, steps }, fact);
};

const requestOf = (agency: City['agency'], { nip }: PersonInputs, at: number, today: IsoDate): Change => {
  const openedOn = addDays(today, -6 * (at % 30) - 1);
  const promisedOn = addDays(openedOn, 7);
  const answered = addDays(openedOn, (at * 3) % 10);
  const answeredOn = answered <= today && at % 7 !== 0 ? answered : null;
  const { requests } = defaultRuleSet.services;
  const data = {
    id: `contoh-${at}`,
    nip,
    kind: requests[at % requests.length]?.kind ?? 'surat-keterangan',
    note: null,
    openedOn,
    promisedOn,
    answeredOn,
    outcome: answeredOn && ('selesai' as const),
    documentNumber: answeredOn && `800/${at}/${yearOf(answeredOn)}`,
  };
  const fact = { type: 'service-request.opened.v1', data: { nip, requestId: data.id, promisedOn } } as const;
  return changeEntry(serviceRequestRegister, agency, null, data, fact);
};

const reportOf = (agency: City['agency'], { nip }: PersonInputs, at: number, today: IsoDate): Change => {
  const year = yearOf(today) - 1;
  const submittedOn = toIsoDate(yearOf(today), 1 + (at % 3), 10 + (at % 15)) ?? today;
  const data = {
    id: String(year),
    nip,
    year,
    kind: 'lhkpn' as const,
    submittedOn,
    receiptNumber: `CONTOH-${at}`,
  };
  const fact = { type: 'wealth-report.recorded.v1', data: { nip, year, kind: data.kind } } as const;
  return changeEntry(wealthReportRegister, agency, null, data, fact);
};

/** Of whoever retires soon, the steps whose day has come; of some of them the last is missing. */
const stepsOf = (
  agency: City['agency'],
  person: PersonInputs,
  at: number,
  today: IsoDate,
): readonly Change[] => {
  const tmtPensiun = retirementOf(person, defaultRuleSet)?.tmtPensiun;
  if (tmtPensiun === undefined || tmtPensiun <= today || tmtPensiun > addMonths(today, 12)) return [];
  const due = RETIREMENT_STEPS.map(
    (step): Pick<CaseStep, 'step' | 'dueOn'> => ({
      step,
      dueOn: addMonths(tmtPensiun, -defaultRuleSet.services.retirementSteps[step]),
    }),
  ).filter(({ dueOn }) => dueOn <= today);
  return due.slice(0, at % 3 === 0 ? due.length - 1 : due.length).map(({ step, dueOn }, n) => {
    const { nip } = person;
    const data = {
      id: `${tmtPensiun}-${step}`,
      nip,
      tmtPensiun,
      step,
      doneOn: dueOn,
      documentNumber: `882/${at}/${n}`,
      mpp: null,
    };
    const fact = {
      type: 'retirement-step.recorded.v1',
      data: { nip, tmtPensiun, stepId: data.id, step, late: false },
    } as const;
    return changeEntry(retirementStepRegister, agency, null, data, fact);
  });
};

/** Cases of this year that are over: of whom the city no longer holds, nearly all with a decree in time. */
const outcomeOf = (agency: City['agency'], { nip }: PersonInputs, at: number, today: IsoDate): Change => {
  const tmtPensiun = toIsoDate(yearOf(today), 1, 1) ?? today;
  const decree = at % 6 === 5 ? ('belum-ada' as const) : ('sebelum-tmt' as const);
  const data = { id: `contoh-${at}`, nip, tmtPensiun, overdueSteps: [], decree };
  const fact = {
    type: 'retirement-case.closed.v1',
    data: { nip, tmtPensiun, year: yearOf(tmtPensiun), decree },
  } as const;
  return changeEntry(retirementCaseRegister, agency, null, data, fact);
};

/** Everything of the aspect, in small numbers: each list shows something, and each evidence has a share to tell. */
export const sampleServices: Sample = (city, today) => {
  const { agency } = city;
  const random = createRandom('services', city.people.length);
  const serving = city.people.filter(
    ({ status, employmentType }) => status === 'aktif' && employmentType === 'pns',
  );
  const some = (count: number): People => {
    const first = random.int(0, Math.max(0, serving.length - 1));
    return Array.from(
      { length: Math.min(count, serving.length) },
      (_, n) => serving[(first + n) % serving.length],
    ).flatMap((person) => person ?? []);
  };
  const each = (
    people: People,
    make: (agency: City['agency'], one: PersonInputs, at: number, today: IsoDate) => Change,
  ) => people.map((person, at) => make(agency, person, at, today));
  const heads = serving.filter(({ post }) => post?.level.startsWith('jpt'));
  return [
    holidays(city, yearOf(today)),
    holidays(city, yearOf(today) + 1),
    ...each(some(50), leaveOf),
    ...each(some(12), claimOf),
    ...each(some(3), aidOf),
    ...each(some(40), requestOf),
    ...each(heads.slice(0, 30), reportOf),
    ...each(some(12), outcomeOf),
    ...serving.flatMap((person, at) => stepsOf(agency, person, at, today)).slice(0, 130),
  ];
};

import {
  addDays,
  addMonths,
  addYears,
  defaultRuleSet,
  type IsoDate,
  type PersonInputs,
  retirementOf,
  tmtPensiun,
  yearOf,
} from '@kotak9/rules';
import type { Spoiler } from './planted-fault.ts';

const { competency, preflight } = defaultRuleSet;
/** BUP before UU 5/2014; whoever was promised it and is past it should have gone. */
const OLD_BUP = { age: 56, legalBasis: 'PP 32/1979 Ps 3' } as const;
const CHILD_AGE = 10;

/** Something that is no longer, or not yet, in force. */
export const assessmentExpired: Spoiler = (person, today) =>
  assessedOn(person, addMonths(today, -12 * competency.assessmentValidYears - 6));

export const assessmentExpiresSoon: Spoiler = (person, today) =>
  assessedOn(person, addMonths(addYears(today, -competency.assessmentValidYears), 1));

export const sanctionRunning: Spoiler = (person, today) => {
  const from = addMonths(today, -2);
  const sanction = { id: `${from}-sedang`, level: 'sedang', from, until: addMonths(from, 6) } as const;
  return { ...person, discipline: [sanction] };
};

/** Only staff: a structural post would fall vacant as soon as the daily check retires them. */
export const bupPassed: Spoiler = (person, today) => {
  const isPast = tmtPensiun(person.birthDate, OLD_BUP.age) <= today;
  return isStaff(person) && person.bupOverride === null && isPast
    ? { ...person, bupOverride: OLD_BUP }
    : null;
};

export const mppTooEarly: Spoiler = (person, today) => {
  const tmt = retirementOf(person, defaultRuleSet)?.tmtPensiun ?? null;
  const isEarly = tmt !== null && addMonths(tmt, -preflight.mppMonths) > today;
  return isStaff(person) && person.employmentType === 'pns' && isEarly ? { ...person, status: 'mpp' } : null;
};

export const leaveWithPost: Spoiler = (person) =>
  isStaff(person) ? { ...person, status: 'berhenti' } : null;

export const graduateAsChild: Spoiler = (person) => {
  const [highest, ...others] = person.education;
  if (highest === undefined || preflight.graduationAge[highest.level] <= CHILD_AGE) return null;
  const graduatedIn = yearOf(person.birthDate) + CHILD_AGE;
  return { ...person, education: [{ ...highest, graduatedIn }, ...others] };
};

export const misstatePredikat: Spoiler = (person) => {
  const latest = person.performance.at(-1);
  if (latest?.predikat !== 'baik') return null;
  return {
    ...person,
    performance: [...person.performance.slice(0, -1), { ...latest, predikat: 'butuh-perbaikan' }],
  };
};

function assessedOn(person: PersonInputs, date: IsoDate): PersonInputs | null {
  const latest = person.assessments.at(-1);
  const wasThere = person.career.some(({ since }) => since < addDays(date, 1));
  return latest === undefined || !wasThere
    ? null
    : { ...person, assessments: [{ ...latest, id: date, date }] };
}

function isStaff({ post }: PersonInputs): boolean {
  return post?.eselon === null;
}

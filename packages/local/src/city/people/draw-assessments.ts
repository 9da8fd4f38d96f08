import { schemas } from '@kotak9/contracts';
import {
  type Assessment,
  COMPETENCIES,
  type CompetencyStandard,
  competencyStandard,
  defaultRuleSet,
  type IsoDate,
  POTENTIAL_ITEMS,
} from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import { technicalCodesOf } from '../organization/fields.ts';
import type { Seat } from '../organization/post.ts';
import type { Random } from '../random.ts';
import { drawDate, later, yearsBefore } from './dates.ts';
import type { Service } from './draw-service.ts';
import { population } from './population-data.ts';
import type { Talent } from './talent.ts';

const HIGHEST = 5;
/** Inside the three years that a result counts by more than the notice given of its end, and well outside. */
const VALID_YEARS = 2.7;
export const EXPIRED_FROM_YEARS = 3.02;
const EXPIRED_TO_YEARS = 4.5;
const EARLIER_TOO = 0.2;
/** Most results of the last year replaced one that was about to lapse. */
const RENEWED_SHARE = 0.75;
const RENEWED_AFTER_YEARS = [2.5, 2.95] as const;
/** From these levels heads and administrators are chosen: their technical competencies are assessed as well. */
const FEEDERS: readonly string[] = ['administrator', 'pengawas', 'ahli-madya', 'ahli-muda', 'ahli-utama'];
const TECHNICAL_SHARE = 0.85;

/** The last assessment, valid for most, expired or never made for some; an earlier one beside it now and then. */
export function drawAssessments(
  seat: Seat,
  standard: CompetencyStandard | null,
  service: Service,
  talent: Talent,
  today: IsoDate,
  random: Random,
  earlier: Random,
): Assessment[] {
  if (random.chance(population.missingAssessment)) return [];
  const lapsed = yearsBefore(today, EXPIRED_FROM_YEARS);
  const expired = service.enteredOn < lapsed && random.chance(population.expiredAssessment);
  const [latest, oldest] = expired
    ? [lapsed, yearsBefore(today, EXPIRED_TO_YEARS)]
    : [today, yearsBefore(today, VALID_YEARS)];
  const date = drawDate(later(oldest, service.enteredOn), latest, random);
  const before = yearsBefore(date, random.between(2.5, 3.5));
  const dates = before > service.enteredOn && random.chance(EARLIER_TOO) ? [before, date] : [date];
  const drawn = dates.map((on) => assess(on, seat, standard, talent, random));
  const replaced = yearsBefore(date, earlier.between(...RENEWED_AFTER_YEARS));
  const isRenewed =
    dates.length === 1 &&
    date > yearsBefore(today, 1) &&
    replaced > service.enteredOn &&
    earlier.chance(RENEWED_SHARE);
  return isRenewed ? [assess(replaced, seat, standard, talent, earlier), ...drawn] : drawn;
}

function assess(
  date: IsoDate,
  seat: Seat,
  own: CompetencyStandard | null,
  { potential }: Talent,
  random: Random,
): Assessment {
  const level = levelOf(seat.post);
  const required = competencyStandard(own, level, defaultRuleSet.competency).competencies;
  const match = 0.85 + 0.09 * potential + 0.05 * random.normal();
  const reached = (needed: number) => clamp(needed * match + 0.4 * random.normal());
  const capacity = 2.82 + 0.55 * potential + 0.2 * random.normal();
  const codes =
    FEEDERS.includes(level) && seat.post.field !== null && random.chance(TECHNICAL_SHARE)
      ? technicalCodesOf(seat.post.field)
      : [];
  return schemas.Assessment.parse({
    id: date,
    date,
    competencies: Object.fromEntries(COMPETENCIES.map((code) => [code, reached(required[code])])),
    technical: Object.fromEntries(
      codes.map((code) => [code, Math.max(1, clamp(2.9 + 0.5 * potential + 0.5 * random.normal()))]),
    ),
    potential: Object.fromEntries(
      POTENTIAL_ITEMS.map((item) => [item, clamp(capacity + 0.5 * random.normal())]),
    ),
  });
}

function clamp(value: number): number {
  return Math.min(HIGHEST, Math.max(0, Math.round(value)));
}

import { type Refusal, refuse, type schemas } from '@kotak9/contracts';
import {
  type AgencyId,
  dayBefore,
  firstDayOfYear,
  type IsoDate,
  LATEST_START,
  type MappedJabatan,
  type PlannedNumber,
  PROJECTED_YEARS,
  type ProjectionFacts,
  type RuleSet,
  yearOf,
} from '@kotak9/rules';
import {
  entriesOf,
  formationRegister,
  loadJobMap,
  MOST_PROJECTION_ROWS,
  policyInForce,
  retirementsDue,
  type StoredFormation,
  type Table,
} from '@kotak9/store';
import type * as z from 'zod';
import { scopeOf } from '../scope.ts';

export interface Gathered {
  readonly facts: ProjectionFacts;
  readonly ruleSet: RuleSet;
}

type Body = z.output<typeof schemas.ProjectionBody>;

/** What a projection is computed from: posts and holders, retirements by date, granted formasi, and what is planned. */
export const gatherFacts = async (
  table: Table,
  agency: AgencyId,
  today: IsoDate,
  body: Body & { readonly changes?: readonly PlannedNumber[] },
): Promise<Gathered | Refusal> => {
  const { firstYear, inflow, leavers, changes = [] } = body;
  const currentYear = yearOf(today);
  const latest = currentYear + LATEST_START;
  if (firstYear < currentYear || firstYear > latest) {
    return refuse('planning/first-year', { year: firstYear, first: currentYear, last: latest });
  }
  const scope = await scopeOf(table, agency, body.unitId ?? undefined);
  if ('refused' in scope) return scope;
  const ruleSet = await policyInForce(table, agency, today);
  const units = scope.units.map(({ id }) => id).sort();
  const jabatan = await loadJobMap(table, agency, units, ruleSet);
  if (jabatan.length > MOST_PROJECTION_ROWS) {
    return refuse('planning/too-many', { rows: jabatan.length, most: MOST_PROJECTION_ROWS });
  }
  const last = firstYear + PROJECTED_YEARS - 1;
  const fault = faultIn({ inflow, leavers, changes }, jabatan, currentYear, last);
  if (fault) return fault;
  const [retirements, formations] = await Promise.all([
    retirementsDue(table, agency, '', dayBefore(firstDayOfYear(last + 1))),
    formationsOf(table, agency, currentYear, last),
  ]);
  const tmtPensiun = new Map(retirements.map(({ nip, tmtPensiun: tmt }) => [nip, tmt]));
  return {
    ruleSet,
    facts: { currentYear, firstYear, jabatan, tmtPensiun, formations, inflow, leavers },
  };
};

/** Proposals for formasi of some years, both included: one Query a year. */
export const formationsOf = async (
  table: Table,
  agency: AgencyId,
  first: number,
  last: number,
): Promise<readonly StoredFormation[]> => {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const entries = await Promise.all(
    years.map((year) => entriesOf(table, agency, formationRegister, String(year))),
  );
  return entries.flat().map(({ data }) => data);
};

/** The first number that names a jabatan or year that is not projected. */
const faultIn = (
  lists: Readonly<Record<string, readonly PlannedNumber[]>>,
  jabatan: readonly MappedJabatan[],
  first: number,
  last: number,
): Refusal | null => {
  const known = new Set(jabatan.map(({ row }) => `${row.unitId}/${row.jabatanId}`));
  for (const [list, numbers] of Object.entries(lists)) {
    for (const [at, { unitId, jabatanId, year }] of numbers.entries()) {
      const field = `${list}[${at}]`;
      const id = `${unitId}/${jabatanId}`;
      if (!known.has(id)) return refuse('reference/unknown', { field: `${field}.jabatanId`, id });
      if (year < first || year > last) {
        return refuse('planning/year-not-projected', { field: `${field}.year`, year, first, last });
      }
    }
  }
  return null;
};

import { type servicesRetirementOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  type AgencyId,
  addMonths,
  type IsoDate,
  parseNip,
  RETIREMENT_STEPS,
  type RetirementCase,
  retirementCase,
} from '@kotak9/rules';
import {
  entriesDue,
  flagsDue,
  listEntries,
  localDate,
  policyInForce,
  retirementCaseRegister,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/**
 * The steps that everybody flagged up to a day has done, from the index alone: an entry's id names its case and step.
 * What is done before TMT pensiun is known to be done, and not on which day.
 */
const stepsDone = async (table: Table, agency: AgencyId, today: IsoDate, until: IsoDate) => {
  const [steps, mpps] = await Promise.all([
    entriesDue(table, agency, 'retirement-step', today, until),
    entriesDue(table, agency, 'mpp-start', '', until),
  ]);
  const byPerson = Map.groupBy([...steps, ...mpps], ({ owner }) => owner);
  return (nip: string, tmtPensiun: IsoDate) => {
    const ids = (byPerson.get(nip) ?? []).map(({ id }) => id);
    return RETIREMENT_STEPS.filter((step) => ids.includes(`${tmtPensiun}-${step}`)).map((step) => ({
      step,
      tmtPensiun,
      doneOn: today,
      documentNumber: '',
    }));
  };
};

type Shown = 'semua' | 'lewat' | 'tanpa-sk' | 'peringatan';
const SHOWN: Readonly<Record<Shown, (one: RetirementCase) => boolean>> = {
  semua: () => true,
  lewat: ({ overdue }) => overdue,
  'tanpa-sk': ({ decree }) => decree === 'belum-ada',
  peringatan: ({ alarm }) => alarm,
};

/** Everybody flagged, nearest first: three reads of the index, none per person. */
export const listRetirementCases =
  ({ table }: TableDeps): Act<typeof operations.listRetirementCases> =>
  async ({ principal, query: { months, show }, now }) => {
    const { agency } = principal;
    const today = localDate(now);
    const until = addMonths(today, months);
    const { services } = await policyInForce(table, agency, today);
    const [flags, doneBy] = await Promise.all([
      flagsDue(table, agency, today, until),
      stepsDone(table, agency, today, until),
    ]);
    const items = flags.flatMap(({ nip, tmtPensiun }) => {
      const parsed = parseNip(nip);
      const employmentType = parsed.ok ? parsed.value.employmentTypeHint : 'pns';
      const facts = { employmentType, tmtPensiun, done: doneBy(nip, tmtPensiun) };
      const standing = retirementCase(facts, today, services);
      if (!SHOWN[show](standing)) return [];
      const { daysLeft, overdue, decree, alarm, next } = standing;
      return [
        {
          nip,
          tmtPensiun,
          daysLeft,
          overdue,
          decree,
          alarm,
          next: next && { step: next.step, dueOn: next.dueOn },
        },
      ];
    });
    return { status: 200, body: { items } };
  };

export const listRetirementOutcomes =
  ({ table }: TableDeps): Act<typeof operations.listRetirementOutcomes> =>
  async ({ principal, query: { year, limit, cursor } }) => {
    const page = await listEntries(table, principal.agency, retirementCaseRegister, String(year), {
      limit,
      cursor,
    });
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

import { refuse, type successionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type AgencyId, addMonths, type IsoDate } from '@kotak9/rules';
import {
  flagsDue,
  localDate,
  policyInForce,
  listRetirements as retirementsOf,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** Months within which the policy asks for a look ahead. */
const horizonOf = async (table: Table, agency: AgencyId, today: IsoDate): Promise<number> =>
  (await policyInForce(table, agency, today)).retirement.horizonMonths;

export const listRetirements =
  ({ table }: TableDeps): Act<typeof successionOperations.listRetirements> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const today = localDate(now);
    const from = query.from ?? today;
    const to = query.to ?? addMonths(from, await horizonOf(table, agency, today));
    const [page, flags] = await Promise.all([
      retirementsOf(table, agency, { from, to }, query),
      flagsDue(table, agency, from, to),
    ]);
    if (page === null) return refuse('request/cursor-invalid');
    const flagged = new Map(flags.map(({ nip, tmtPensiun }) => [nip, tmtPensiun]));
    return {
      status: 200,
      body: {
        items: page.items.map((person) => ({
          ...person,
          flagged: flagged.get(person.nip) === person.tmtPensiun,
        })),
        next: page.next,
      },
    };
  };

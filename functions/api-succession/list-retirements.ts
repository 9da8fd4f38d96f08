import { refuse, type successionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { addMonths, defaultRuleSet } from '@kotak9/rules';
import { flagsDue, localDate, listRetirements as retirementsOf } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listRetirements =
  ({ table }: TableDeps): Act<typeof successionOperations.listRetirements> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const from = query.from ?? localDate(now);
    const to = query.to ?? addMonths(from, defaultRuleSet.retirement.horizonMonths);
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

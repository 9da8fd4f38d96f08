import { type payOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { basePay, monthsOn, nextKgb, payAnchor, serviceTime } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { loadFacts } from './person-facts.ts';

/** Base pay as it follows from grade, service and the table in force, and the next raise with what is in its way. */
export const getPay =
  ({ table }: TableDeps): Act<typeof payOperations.getPay> =>
  async ({ principal, params: { nip }, query, now }) => {
    const day = query.asOf ?? localDate(now);
    const facts = await loadFacts(table, principal.agency, nip, day);
    if ('refused' in facts) return facts;
    const { person, dossier, ruleSet } = facts;
    const standing = payAnchor(person, dossier, day);
    if (!standing.ok) return refuse('pay/no-grade', { nip });
    const { grade, basis, decree, percent } = standing.value;
    const service = serviceTime(monthsOn(standing.value, dossier, day));
    const pay = basePay(person.employmentType, grade, service.years, day);
    if (!pay.ok) {
      return pay.error.code === 'no-table'
        ? refuse('pay/no-table', { employmentType: person.employmentType.toUpperCase(), day })
        : refuse('pay/no-row', { grade, years: service.years, fromYears: pay.error.fromYears ?? '-' });
    }
    const { amount, fromYears, table: payTable } = pay.value;
    const outlook = nextKgb(person, dossier, day, ruleSet);
    return {
      status: 200,
      body: {
        nip,
        asOf: day,
        grade,
        service,
        basis,
        decreeId: decree?.id ?? null,
        basePay: {
          amount,
          percent,
          paid: Math.floor((amount * percent) / 100),
          fromYears,
          tableId: payTable.id,
          title: payTable.title,
          source: payTable.source,
          verification: payTable.verification,
        },
        nextKgb: outlook.next,
        noKgbBecause: outlook.next === null ? outlook.because : null,
      },
    };
  };

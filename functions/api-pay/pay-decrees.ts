import { type Refusal, refuse, type schemas } from '@kotak9/contracts';
import { checkPayDecree, type Nip, type PayDecreeRefusal } from '@kotak9/rules';
import { payDecreeRegister } from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { loadFacts } from './person-facts.ts';

type Body = z.output<typeof schemas.PayDecreeBody>;

const fieldFault = (field: string, code: string, id: string, en: string): Refusal =>
  refuse('request/invalid', {}, [{ field, code, message: { id, en } }]);

const refusalOf = (refused: PayDecreeRefusal, { grade, service }: Body): Refusal => {
  switch (refused.code) {
    case 'not-first-of-month':
      return fieldFault('tmt', 'not-first', 'TMT jatuh pada tanggal 1.', 'TMT is the first of a month.');
    case 'grade-of-others':
      return fieldFault(
        'grade',
        'grade',
        'PNS bergolongan ruang (III/a), PPPK bergolongan angka (IX).',
        'A PNS has a golongan ruang (III/a), a PPPK a number (IX).',
      );
    case 'no-row':
      return refuse('pay/no-row', { grade, years: service.years, fromYears: refused.fromYears ?? '-' });
    case 'amount-differs':
      return refuse('pay/amount-differs', { amount: refused.amount, tableId: refused.tableId });
    case 'service-differs':
      return refuse('pay/service-differs', { ...refused.service });
    case 'kgb-early':
      return refuse('pay/kgb-early', { dueOn: refused.dueOn });
    case 'kgb-postponed':
      return refuse('pay/kgb-postponed', {
        effectiveOn: refused.effectiveOn,
        obstacles: refused.obstacles.join(', '),
      });
  }
};

/** Decrees on pay: one of a kind and day, checked against table, service and what a raise asks for. */
export const payDecreeActs = (deps: TableDeps) =>
  registerActs<z.output<typeof schemas.PayDecree>, { readonly nip: Nip }, Body>(deps, {
    register: payDecreeRegister,
    resource: 'pay-decree',
    ownerIn: ({ nip }) => nip,
    complete: async ({ table, agency, params: { nip }, body, today }) => {
      const facts = await loadFacts(table, agency, nip, today);
      if ('refused' in facts) return facts;
      const { person, dossier, ruleSet } = facts;
      const checked = checkPayDecree(body, person, dossier, ruleSet);
      if (!checked.ok) return refusalOf(checked.error, body);
      const id = `${body.kind}-${body.tmt}`;
      return {
        data: { ...body, id, nip, tableId: checked.value.tableId },
        fact: { type: 'pay-decree.recorded.v1', data: { nip, id } },
      };
    },
  });

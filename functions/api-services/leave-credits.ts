import { refuse, type servicesRegisterOperations } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { leaveRulesOn } from '@kotak9/rules';
import { leaveCreditRegister, loadLeaveAccount, loadRecord } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';

type Asked = Request<typeof servicesRegisterOperations.leaveCredits.record>;

/** A right to leave that follows from no entry here; one of a kind in a year. */
export const leaveCreditActs = (deps: TableDeps) =>
  registerActs<Parameters<typeof leaveCreditRegister.ownerOf>[0], Asked['params'], Asked['body']>(deps, {
    register: leaveCreditRegister,
    resource: 'leave-credit',
    ownerIn: ({ nip }) => nip,
    complete: async ({ table, agency, params: { nip }, body, today }) => {
      if ((await loadRecord(table, agency, nip)) === null) {
        return refuse('resource/not-found', { resource: 'asn', id: nip });
      }
      const { kind, year, days } = body;
      const { carryOver } = leaveRulesOn(today)?.annual ?? { carryOver: null };
      const limit = kind === 'saldo-awal' ? carryOver?.afterUnusedYears : carryOver?.deferred;
      if (limit === undefined || days > limit) {
        return refuse('leave/over-credit', { kind, year, limit: limit ?? 0 });
      }
      const { guard } = await loadLeaveAccount(table, agency, nip);
      return {
        data: { ...body, id: `${year}-${kind}`, nip },
        fact: { type: 'leave-credit.recorded.v1', data: { nip, creditId: `${year}-${kind}`, year } },
        writes: [guard],
      };
    },
  });

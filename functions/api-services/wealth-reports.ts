import { refuse, type servicesRegisterOperations } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { reportKindOf, toIsoDate, yearOf } from '@kotak9/rules';
import { loadRecord, policyInForce, wealthReportRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { registerActs } from '../register-acts.ts';

type Asked = Request<typeof servicesRegisterOperations.wealthReports.record>;

/** One report a year; which of the two follows from the post held. */
export const wealthReportActs = (deps: TableDeps) =>
  registerActs<Parameters<typeof wealthReportRegister.ownerOf>[0], Asked['params'], Asked['body']>(deps, {
    register: wealthReportRegister,
    resource: 'wealth-report',
    ownerIn: ({ nip }) => nip,
    complete: async ({ table, agency, params: { nip }, body, today }) => {
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const { year, submittedOn } = body;
      if (yearOf(submittedOn) <= year) {
        const earliest = toIsoDate(year + 1, 1, 1) ?? submittedOn;
        return refuse('wealth-report/year-not-ended', { year, earliest });
      }
      const early = refuseFutureDate('submittedOn', submittedOn, { agency, today });
      if (early) return early;
      const { services } = await policyInForce(table, agency, today);
      const kind = reportKindOf(person.record, services);
      const data = { ...body, id: String(year), nip, kind };
      return { data, fact: { type: 'wealth-report.recorded.v1', data: { nip, year, kind } } };
    },
  });

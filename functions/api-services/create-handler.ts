import {
  servicesLeaveOperations as leave,
  servicesProtectionOperations as protection,
  servicesRegisterOperations as registers,
  servicesRetirementOperations as retirement,
} from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { cancelLeave, decideLeave } from './decide-leave.ts';
import { holidayCalendarActs, replaceHolidayCalendar } from './holiday-calendars.ts';
import { leaveCreditActs } from './leave-credits.ts';
import { advanceLegalAid, legalAidActs } from './legal-aid.ts';
import { listRetirementCases, listRetirementOutcomes } from './list-retirement-cases.ts';
import { advanceProtectionClaim, listProtectionClaims, protectionClaimActs } from './protection-claims.ts';
import { getLeave, getLeaveBalances, listLeaves, listLeavesOf } from './read-leaves.ts';
import { recordRetirementStep } from './record-retirement-step.ts';
import { requestLeave } from './request-leave.ts';
import { getRetirementCase } from './retirement-case.ts';
import { answerServiceRequest, listServiceRequests, serviceRequestActs } from './service-requests.ts';
import { wealthReportActs } from './wealth-reports.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const calendars = holidayCalendarActs(deps);
  const credits = leaveCreditActs(deps);
  const claims = protectionClaimActs(deps);
  const aid = legalAidActs(deps);
  const reports = wealthReportActs(deps);
  const requests = serviceRequestActs(deps);
  return createApi({
    name: 'api-services',
    endpoints: [
      handle(leave.requestLeave, requestLeave(deps)),
      handle(leave.listLeavesOf, listLeavesOf(deps)),
      handle(leave.getLeave, getLeave(deps)),
      handle(leave.decideLeave, decideLeave(deps)),
      handle(leave.cancelLeave, cancelLeave(deps)),
      handle(leave.getLeaveBalances, getLeaveBalances(deps)),
      handle(leave.listLeaves, listLeaves(deps)),
      handle(leave.recordHolidayCalendar, calendars.record),
      handle(leave.replaceHolidayCalendar, replaceHolidayCalendar(deps)),
      handle(leave.listHolidayCalendars, calendars.list),
      handle(registers.leaveCredits.record, credits.record),
      handle(registers.leaveCredits.list, credits.list),
      handle(registers.leaveCredits.get, credits.get),
      handle(registers.protectionClaims.record, claims.record),
      handle(registers.protectionClaims.list, claims.list),
      handle(registers.protectionClaims.get, claims.get),
      handle(protection.advanceProtectionClaim, advanceProtectionClaim(deps)),
      handle(protection.listProtectionClaims, listProtectionClaims(deps)),
      handle(registers.legalAid.record, aid.record),
      handle(registers.legalAid.list, aid.list),
      handle(registers.legalAid.get, aid.get),
      handle(protection.advanceLegalAid, advanceLegalAid(deps)),
      handle(registers.wealthReports.record, reports.record),
      handle(registers.wealthReports.list, reports.list),
      handle(registers.wealthReports.get, reports.get),
      handle(registers.serviceRequests.record, requests.record),
      handle(registers.serviceRequests.list, requests.list),
      handle(registers.serviceRequests.get, requests.get),
      handle(protection.answerServiceRequest, answerServiceRequest(deps)),
      handle(protection.listServiceRequests, listServiceRequests(deps)),
      handle(retirement.listRetirementCases, listRetirementCases(deps)),
      handle(retirement.getRetirementCase, getRetirementCase(deps)),
      handle(retirement.recordRetirementStep, recordRetirementStep(deps)),
      handle(retirement.listRetirementOutcomes, listRetirementOutcomes(deps)),
    ],
    ...deps,
  });
};

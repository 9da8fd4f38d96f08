import type * as z from 'zod';
import type { SERVICES_EVENTS } from './services-events.ts';

const nip = '197105101996031002';
const leave = { nip, leaveId: 'cuti-2026-12-28' };
const claim = { nip, claimId: '5b0c1f7e-2f43-4c1e-9a77-0d6d3c1b2a90' };
const aid = { nip, legalAidId: '8d3a1f7e-2f43-4c1e-9a77-0d6d3c1b2a91' };
const retirementStep = { nip, tmtPensiun: '2029-06-01', stepId: '2029-06-01-sk-pensiun' };
const mpp = { ...retirementStep, stepId: '2029-06-01-mpp-dijawab' };
const retirementCase = { nip, tmtPensiun: '2029-06-01', year: 2029 };
const request = { nip, requestId: '1c2d1f7e-2f43-4c1e-9a77-0d6d3c1b2a92' };

export const SERVICES_EXAMPLES: {
  readonly [T in keyof typeof SERVICES_EVENTS]: z.input<(typeof SERVICES_EVENTS)[T]>;
} = {
  'leave.requested.v1': leave,
  'leave.decided.v1': { ...leave, granted: true },
  'leave.cancelled.v1': leave,
  'leave.shortened.v1': leave,
  'leave.started.v1': leave,
  'leave.ended.v1': leave,
  'leave-credit.recorded.v1': { nip, creditId: '2026-saldo-awal', year: 2026 },
  'holiday-calendar.set.v1': { listId: 'all', year: 2026, days: 24 },
  'protection-claim.filed.v1': claim,
  'protection-claim.advanced.v1': claim,
  'legal-aid.requested.v1': aid,
  'legal-aid.advanced.v1': aid,
  'wealth-report.recorded.v1': { nip, year: 2025, kind: 'lhkpn' },
  'retirement-step.recorded.v1': { ...retirementStep, step: 'sk-pensiun', late: false },
  'mpp.started.v1': mpp,
  'mpp.lapsed.v1': mpp,
  'retirement-case.overdue.v1': { ...retirementCase, step: 'usul-terkirim' },
  'retirement-case.closed.v1': { ...retirementCase, decree: 'sebelum-tmt' },
  'retirement-case.amended.v1': { ...retirementCase, decree: 'sesudah-tmt' },
  'service-request.opened.v1': { ...request, promisedOn: '2026-11-27' },
  'service-request.answered.v1': { ...request, onTime: true },
};

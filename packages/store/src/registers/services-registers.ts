import { schemas } from '@kotak9/contracts';
import { type AgencyId, effectDueOn, isSettled, LEGAL_AID_WAY, type Nip, yearOf } from '@kotak9/rules';
import * as z from 'zod';
import { leaveCountKey } from '../keys.ts';
import { defineRegister, entriesOf } from '../register.ts';
import type { Table, Write } from '../table.ts';

type LeaveData = z.infer<typeof schemas.LeaveData>;

/**
 * Of a person, in the dossier: kind and letter number, nothing about health. In the index by its first day while it is
 * asked for or granted, and under `leave-effect` while the kedudukan still has to follow it.
 */
export const leaveRegister = defineRegister<LeaveData>({
  kind: 'leave',
  schema: schemas.LeaveData,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: (leave) => {
    const effectOn = effectDueOn(leave);
    return effectOn === null
      ? { dueKind: `leave-${leave.status}`, dueOn: leave.from }
      : { dueKind: 'leave-effect', dueOn: effectOn };
  },
});

type LeaveCreditData = z.infer<typeof schemas.LeaveCreditData>;
export const leaveCreditRegister = defineRegister<LeaveCreditData>({
  kind: 'leave-credit',
  schema: schemas.LeaveCreditData,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
});

/** All years together: there are few, and leave is counted over several. */
export const HOLIDAY_CALENDARS = 'all' as const;
type HolidayCalendarData = z.infer<typeof schemas.HolidayCalendarData>;
export const holidayCalendarRegister = defineRegister<HolidayCalendarData>({
  kind: 'holiday-calendar',
  schema: schemas.HolidayCalendarData,
  place: 'agency',
  ownerOf: () => HOLIDAY_CALENDARS,
});

type ClaimData = z.infer<typeof schemas.ProtectionClaimData>;
/** In the index by status and the day of the last step. */
export const protectionClaimRegister = defineRegister<ClaimData>({
  kind: 'protection-claim',
  schema: schemas.ProtectionClaimData,
  place: 'confidential',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ status, steps, eventOn }) => ({
    dueKind: `protection-claim-${status}`,
    dueOn: steps.at(-1)?.on ?? eventOn,
  }),
});

type LegalAidData = z.infer<typeof schemas.LegalAidData>;
export const legalAidRegister = defineRegister<LegalAidData>({
  kind: 'legal-aid',
  schema: schemas.LegalAidData,
  place: 'confidential',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ status, steps }) => {
    const on = steps.at(-1)?.on;
    return on === undefined || isSettled(LEGAL_AID_WAY, status)
      ? null
      : { dueKind: 'legal-aid-open', dueOn: on };
  },
});

type WealthReportData = z.infer<typeof schemas.WealthReportData>;
export const wealthReportRegister = defineRegister<WealthReportData>({
  kind: 'wealth-report',
  schema: schemas.WealthReportData,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
});

type RetirementStepData = z.infer<typeof schemas.RetirementStepData>;
/** In the index by TMT pensiun, so that the steps of everybody who retires soon are one read; an MPP by its start. */
export const retirementStepRegister = defineRegister<RetirementStepData>({
  kind: 'retirement-step',
  schema: schemas.RetirementStepData,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ mpp, tmtPensiun }) =>
    mpp?.effect === 'menunggu'
      ? { dueKind: 'mpp-start', dueOn: mpp.start }
      : { dueKind: 'retirement-step', dueOn: tmtPensiun },
});

type RetirementOutcomeData = z.infer<typeof schemas.RetirementOutcomeData>;
/** By the year of TMT pensiun. */
export const retirementCaseRegister = defineRegister<RetirementOutcomeData>({
  kind: 'retirement-case',
  schema: schemas.RetirementOutcomeData,
  place: 'agency',
  ownerOf: ({ tmtPensiun }) => String(yearOf(tmtPensiun)),
});

type ServiceRequestData = z.infer<typeof schemas.ServiceRequestData>;
/** In the index by the day promised while it is open, and by the day answered after that. */
export const serviceRequestRegister = defineRegister<ServiceRequestData>({
  kind: 'service-request',
  schema: schemas.ServiceRequestData,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ promisedOn, answeredOn }) => {
    if (answeredOn === null) return { dueKind: 'service-request-open', dueOn: promisedOn };
    const dueKind = answeredOn > promisedOn ? 'service-request-late' : 'service-request-on-time';
    return { dueKind, dueOn: answeredOn };
  },
});

const LeaveCount = z.object({ count: z.number().int() });

/**
 * All leave and credits of a person, and a write that lets a change of them through only while nobody else changed any:
 * two requests at once may not both take the last days.
 */
export const loadLeaveAccount = async (table: Table, agency: AgencyId, nip: Nip) => {
  const key = leaveCountKey(agency, nip);
  const counted = await table.get(key);
  const [leaves, credits] = await Promise.all([
    entriesOf(table, agency, leaveRegister, nip),
    entriesOf(table, agency, leaveCreditRegister, nip),
  ]);
  const count = counted === undefined ? 0 : LeaveCount.parse(counted).count;
  const guard: Write = {
    put: { ...key, count: count + 1 },
    when: count === 0 ? { is: 'absent' } : { is: 'equal', attributes: { count } },
  };
  return { leaves: leaves.map(({ data }) => data), credits: credits.map(({ data }) => data), guard };
};

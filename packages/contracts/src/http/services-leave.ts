import { LEAVE_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, NipText, Year } from '../schemas/primitives.ts';
import {
  HolidayCalendar,
  HolidayCalendarBody,
  Leave,
  LeaveBalances,
  LeaveBody,
  LeaveCancellationBody,
  LeaveDecisionBody,
} from '../schemas/services-leave.ts';
import { RECORD_WRITERS } from './audiences.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-services' } as const;
const NipParams = z.object({ nip: NipText });
const LeaveParams = z.object({ nip: NipText, id: z.string().min(1).max(80) });
/** Not for assessors and committees: that somebody is ill must not come near a rating. */
const LEAVE_READERS = ['hr-admin', 'auditor', 'asn'] as const;
const HR_AND_ASN = ['hr-admin', 'asn'] as const;

export const requestLeave = operation({
  ...common,
  id: 'requestLeave',
  method: 'POST',
  path: '/v1/asn/{nip}/leaves',
  summary: { id: 'Mengajukan cuti', en: 'Ask for leave' },
  roles: HR_AND_ASN,
  ownRecordOnly: true,
  params: NipParams,
  body: LeaveBody,
  status: 201,
  answer: Leave,
  refusals: [
    'resource/not-found',
    'leave/not-for-them',
    'leave/in-the-past',
    'leave/child-order-taken',
    'leave/overlap',
    'leave/not-an-extension',
    'leave/too-early',
    'leave/too-long',
    'leave/calendar-missing',
    'leave/no-working-day',
    'leave/over-balance',
  ],
});

export const listLeavesOf = operation({
  ...common,
  id: 'listLeavesOf',
  method: 'GET',
  path: '/v1/asn/{nip}/leaves',
  summary: { id: 'Cuti seorang ASN', en: 'Leave of one civil servant' },
  roles: LEAVE_READERS,
  ownRecordOnly: true,
  params: NipParams,
  status: 200,
  answer: z.object({ items: z.array(Leave) }),
  refusals: ['resource/not-found'],
});

export const getLeave = operation({
  ...common,
  id: 'getLeave',
  method: 'GET',
  path: '/v1/asn/{nip}/leaves/{id}',
  summary: {
    id: 'Satu cuti; juga bagi atasan yang memutusnya',
    en: 'One leave; also for the superior who decides on it',
  },
  roles: LEAVE_READERS,
  params: LeaveParams,
  status: 200,
  answer: Leave,
  refusals: ['resource/not-found', 'leave/not-superior'],
});

export const decideLeave = operation({
  ...common,
  id: 'decideLeave',
  method: 'POST',
  path: '/v1/asn/{nip}/leaves/{id}/decision',
  summary: { id: 'Memutus permohonan cuti', en: 'Decide on a leave' },
  roles: HR_AND_ASN,
  params: LeaveParams,
  body: LeaveDecisionBody,
  status: 200,
  answer: Leave,
  refusals: ['resource/not-found', 'leave/not-now', 'leave/own-request', 'leave/not-superior'],
});

export const cancelLeave = operation({
  ...common,
  id: 'cancelLeave',
  method: 'POST',
  path: '/v1/asn/{nip}/leaves/{id}/cancellation',
  summary: { id: 'Membatalkan cuti atau mengakhirinya lebih awal', en: 'Cancel a leave, or end it early' },
  roles: HR_AND_ASN,
  ownRecordOnly: true,
  params: LeaveParams,
  body: LeaveCancellationBody,
  status: 200,
  answer: Leave,
  refusals: ['resource/not-found', 'leave/not-now', 'leave/already-begun', 'leave/last-day'],
});

export const getLeaveBalances = operation({
  ...common,
  id: 'getLeaveBalances',
  method: 'GET',
  path: '/v1/asn/{nip}/leave-balances',
  summary: { id: 'Sisa cuti pada suatu hari', en: 'What is left of leave on a day' },
  roles: LEAVE_READERS,
  ownRecordOnly: true,
  params: NipParams,
  query: z.strictObject({ on: CalendarDate.optional().meta({ description: 'Today, if left out' }) }),
  status: 200,
  answer: LeaveBalances,
  refusals: ['resource/not-found'],
});

export const listLeaves = operation({
  ...common,
  id: 'listLeaves',
  method: 'GET',
  path: '/v1/leaves',
  summary: {
    id: 'Cuti menurut hari pertama; bagi atasan: permohonan bawahannya',
    en: 'Leave by its first day; for a superior: what is asked of them',
  },
  roles: LEAVE_READERS,
  query: z.strictObject({
    status: z.enum(LEAVE_STATUSES).default('diajukan'),
    from: CalendarDate.optional(),
    to: CalendarDate.optional(),
    ...Paging,
  }),
  status: 200,
  answer: page(Leave),
});

const YearParams = z.object({ year: z.coerce.number().pipe(Year) });

export const recordHolidayCalendar = operation({
  ...common,
  id: 'recordHolidayCalendar',
  method: 'POST',
  path: '/v1/holiday-calendars',
  summary: { id: 'Mencatat hari libur satu tahun', en: 'Record the holidays of a year' },
  roles: RECORD_WRITERS,
  body: HolidayCalendarBody,
  status: 201,
  answer: HolidayCalendar,
  refusals: ['resource/duplicate'],
});

export const replaceHolidayCalendar = operation({
  ...common,
  id: 'replaceHolidayCalendar',
  method: 'PUT',
  path: '/v1/holiday-calendars/{year}',
  summary: { id: 'Mengganti hari libur satu tahun', en: 'Replace the holidays of a year' },
  roles: RECORD_WRITERS,
  params: YearParams,
  body: HolidayCalendarBody,
  status: 200,
  answer: HolidayCalendar,
  refusals: ['resource/not-found'],
});

export const listHolidayCalendars = operation({
  ...common,
  id: 'listHolidayCalendars',
  method: 'GET',
  path: '/v1/holiday-calendars',
  summary: { id: 'Hari libur menurut tahun', en: 'Holidays by year' },
  roles: LEAVE_READERS,
  query: z.strictObject(Paging),
  status: 200,
  answer: page(HolidayCalendar),
});

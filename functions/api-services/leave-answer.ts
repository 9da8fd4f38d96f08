import type { Reply } from '@kotak9/contracts';
import { type IsoDate, type Leave, leavePhase, type WorkCalendar, workingDaysIn } from '@kotak9/rules';

export const leaveAnswer = (leave: Leave, version: number, calendar: WorkCalendar, today: IsoDate) => ({
  ...leave,
  phase: leavePhase(leave, today),
  workingDays: workingDaysIn(leave.from, leave.until, calendar),
  version,
});

export const leaveReply = (
  leave: Leave,
  version: number,
  calendar: WorkCalendar,
  today: IsoDate,
  status: 200 | 201,
): Reply => ({
  status,
  body: leaveAnswer(leave, version, calendar, today),
  version,
  ...(status === 201 && { location: `/v1/asn/${leave.nip}/leaves/${leave.id}` }),
});

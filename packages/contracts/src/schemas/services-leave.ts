import {
  HOLIDAY_KINDS,
  LEAVE_CREDIT_KINDS,
  LEAVE_EFFECTS,
  LEAVE_KINDS,
  LEAVE_PHASES,
  LEAVE_REFUSALS,
  LEAVE_STATUSES,
} from '@kotak9/rules';
import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { CalendarDate, Line, NipText, Year } from './primitives.ts';

const LetterNumber = Line.nullable().meta({
  description: 'Number of the letter that it rests on. A diagnosis is not asked for and has no place here',
});
const ChildOrder = z.number().int().min(1).max(3).nullable().meta({
  description: 'First to third child; from the fourth on it is cuti besar',
});
const sequence = { from: CalendarDate, until: CalendarDate };

export const LeaveBody = z
  .strictObject({
    kind: z.enum(LEAVE_KINDS),
    from: CalendarDate.meta({ description: 'First day' }),
    until: CalendarDate.meta({ description: 'Last day' }),
    letterNumber: LetterNumber.default(null),
    childOrder: ChildOrder.default(null),
    extends: z
      .string()
      .max(80)
      .nullable()
      .default(null)
      .meta({ description: 'The granted leave that this one lengthens, beginning on the day after it' }),
  })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    error: 'until-before-since',
    when: whenSound(sequence),
  })
  .meta({
    id: 'LeaveInput',
    examples: [
      { kind: 'tahunan', from: '2026-12-28', until: '2027-01-05' },
      { kind: 'melahirkan', from: '2026-12-01', until: '2027-02-28', childOrder: 2 },
      { kind: 'sakit', from: '2026-11-02', until: '2026-11-06', letterNumber: '445/118/RSUD/2026' },
    ],
  });

/** What is stored of one leave. */
export const LeaveData = z.object({
  id: z.string(),
  nip: NipText,
  kind: z.enum(LEAVE_KINDS),
  from: CalendarDate,
  until: CalendarDate,
  status: z.enum(LEAVE_STATUSES),
  requestedOn: CalendarDate,
  letterNumber: z.string().nullable(),
  childOrder: z.number().int().nullable(),
  extends: z.string().nullable(),
  superior: NipText.nullable().meta({ description: 'Who held the post above when it was asked for' }),
  decidedOn: CalendarDate.nullable(),
  decreeNumber: z.string().nullable(),
  refusalReason: z.enum(LEAVE_REFUSALS).nullable(),
  effect: z.enum(LEAVE_EFFECTS).meta({ description: 'Whether the kedudukan has to follow it, and does' }),
});

export const Leave = z
  .object({
    ...LeaveData.shape,
    phase: z.enum(LEAVE_PHASES).meta({ description: 'What it is today: granted leave runs by its dates' }),
    workingDays: z.number().int().meta({ description: 'By the holidays that are recorded' }),
    version: z.number().int(),
  })
  .meta({ id: 'Leave' });

export const LeaveDecisionBody = z
  .strictObject({
    granted: z.boolean(),
    decreeNumber: Line.nullable().default(null).meta({ description: 'Required for CLTN' }),
    reason: z.enum(LEAVE_REFUSALS).nullable().default(null).meta({ description: 'Required unless granted' }),
  })
  .meta({
    id: 'LeaveDecisionInput',
    examples: [
      { granted: true, decreeNumber: '851/77/2026' },
      { granted: false, reason: 'kepentingan-dinas' },
    ],
  });

export const LeaveCancellationBody = z
  .strictObject({
    lastDay: CalendarDate.nullable().default(null).meta({
      description: 'Null: all of it, before it begins. A day: it ends then, earlier than was granted',
    }),
  })
  .meta({ id: 'LeaveCancellationInput', examples: [{}, { lastDay: '2026-12-30' }] });

export const LeaveCreditBody = z
  .strictObject({
    year: Year,
    kind: z.enum(LEAVE_CREDIT_KINDS).meta({
      description:
        'saldo-awal: brought over into the year from records on paper; ditangguhkan: the year’s leave was put off for the needs of the service; pengganti-cuti-bersama: cuti bersama of the year that had to be worked',
    }),
    days: z.number().int().min(1).max(12).meta({ description: 'Working days' }),
    decreeNumber: Line,
  })
  .meta({
    id: 'LeaveCreditInput',
    examples: [{ year: 2026, kind: 'saldo-awal', days: 4, decreeNumber: '851/02/2026' }],
  });

export const LeaveCreditData = z.object({ id: z.string(), nip: NipText, ...LeaveCreditBody.shape });

export const AnnualBalance = z
  .object({
    year: z.number().int(),
    entitlement: z.number().int().meta({ description: 'Working days of the year’s own right' }),
    carried: z.number().int().meta({ description: 'From earlier years' }),
    taken: z.number().int().meta({ description: 'Up to and with the day' }),
    booked: z.number().int().meta({ description: 'Granted for later days of the year' }),
    requested: z.number().int().meta({ description: 'Asked for and not decided' }),
    left: z.number().int(),
  })
  .meta({ id: 'AnnualLeaveBalance' });

export const LeaveBalances = z
  .object({
    asOf: CalendarDate,
    annual: AnnualBalance,
    others: z.array(
      z.object({
        kind: z.enum(LEAVE_KINDS),
        unit: z.enum(['bulan', 'kali']),
        entitlement: z.number().int(),
        taken: z.number().int(),
        left: z.number().int(),
        earliest: CalendarDate.nullable().meta({ description: 'First day on which it may begin' }),
      }),
    ),
    cltnMonths: z
      .number()
      .int()
      .meta({ description: 'Months outside of service up to the day, which count for nothing else' }),
  })
  .meta({ id: 'LeaveBalances' });

const Holiday = z.strictObject({ date: CalendarDate, name: Line, kind: z.enum(HOLIDAY_KINDS) });

const calendarFields = {
  year: Year,
  source: Line.meta({ description: 'Decree or circular that sets the days' }),
  days: z.array(Holiday).max(60),
};

export const HolidayCalendarBody = z.strictObject(calendarFields).meta({
  id: 'HolidayCalendarInput',
  examples: [
    {
      year: 2026,
      source: 'SKB tiga menteri tentang hari libur nasional dan cuti bersama 2026',
      days: [
        { date: '2026-12-24', name: 'Cuti bersama Natal', kind: 'cuti-bersama' },
        { date: '2026-12-25', name: 'Hari Raya Natal', kind: 'libur-nasional' },
      ],
    },
  ],
});

export const HolidayCalendarData = z.object({ id: z.string(), ...calendarFields });
export const HolidayCalendar = z
  .object({ ...HolidayCalendarData.shape, version: z.number().int() })
  .meta({ id: 'HolidayCalendar' });

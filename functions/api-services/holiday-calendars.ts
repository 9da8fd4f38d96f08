import type { servicesLeaveOperations as operations, Refusal } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { yearOf } from '@kotak9/rules';
import { HOLIDAY_CALENDARS, holidayCalendarRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { invalidField } from './refusals.ts';

type Body = Request<typeof operations.recordHolidayCalendar>['body'];

const faultOf = ({ year, days }: Body): Refusal | null => {
  const other = days.findIndex(({ date }) => yearOf(date) !== year);
  if (other >= 0) {
    return invalidField(`days[${other}].date`, 'other-year', {
      id: `Harus tanggal pada tahun ${year}.`,
      en: `Must be a date in ${year}.`,
    });
  }
  const again = days.findIndex(({ date }, at) => days.findIndex((day) => day.date === date) !== at);
  return again < 0
    ? null
    : invalidField(`days[${again}].date`, 'twice', {
        id: 'Tanggal disebut dua kali.',
        en: 'The date occurs twice.',
      });
};

const decided = (body: Body) =>
  faultOf(body) ?? {
    data: { id: String(body.year), ...body },
    fact: {
      type: 'holiday-calendar.set.v1',
      data: { listId: HOLIDAY_CALENDARS, year: body.year, days: body.days.length },
    } as const,
  };

export const holidayCalendarActs = (deps: TableDeps) =>
  registerActs<Parameters<typeof holidayCalendarRegister.ownerOf>[0], unknown, Body>(deps, {
    register: holidayCalendarRegister,
    resource: 'holiday-calendar',
    ownerIn: () => HOLIDAY_CALENDARS,
    complete: ({ body }) => decided(body),
  });

export const replaceHolidayCalendar =
  (deps: TableDeps): Act<typeof operations.replaceHolidayCalendar> =>
  (request) => {
    const { year } = request.params;
    return changeEntryAct<Parameters<typeof holidayCalendarRegister.ownerOf>[0], { id: string }, Body>(deps, {
      register: holidayCalendarRegister,
      resource: 'holiday-calendar',
      ownerIn: () => HOLIDAY_CALENDARS,
      decide: (_entry, { body }) =>
        body.year === year
          ? decided(body)
          : invalidField('year', 'other-year', { id: `Harus ${year}.`, en: `Must be ${year}.` }),
    })({ ...request, params: { id: String(year) } });
  };

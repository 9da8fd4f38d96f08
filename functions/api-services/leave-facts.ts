import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  type IsoDate,
  type LeaveFacts,
  leaveRulesOn,
  type Nip,
  type RuleSet,
  serviceStart,
  type WorkCalendar,
  workCalendar,
} from '@kotak9/rules';
import {
  type AsnRecord,
  entriesOf,
  HOLIDAY_CALENDARS,
  holidayCalendarRegister,
  loadLeaveAccount,
  loadRecord,
  policyInForce,
  type Table,
} from '@kotak9/store';

/** Working days by the holidays that the agency recorded. */
export const loadWorkCalendar = async (
  table: Table,
  agency: AgencyId,
  { services }: Pick<RuleSet, 'services'>,
): Promise<WorkCalendar> => {
  const calendars = await entriesOf(table, agency, holidayCalendarRegister, HOLIDAY_CALENDARS);
  return workCalendar(
    calendars.map(({ data }) => data),
    services,
  );
};

type Account = Awaited<ReturnType<typeof loadLeaveAccount>>;

/** Everything that decides on a leave of one person. */
export interface LeaveCase {
  readonly record: AsnRecord;
  readonly facts: LeaveFacts;
  readonly leaves: Account['leaves'];
  readonly guard: Account['guard'];
  readonly ruleSet: RuleSet;
}

/** @throws RangeError for a day before the first table of leave types */
export const loadLeaveCase = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  today: IsoDate,
): Promise<LeaveCase | Refusal> => {
  const person = await loadRecord(table, agency, nip);
  const since = serviceStart({ nip });
  if (person === null || since === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
  const ruleSet = await policyInForce(table, agency, today);
  const [account, calendar] = await Promise.all([
    loadLeaveAccount(table, agency, nip),
    loadWorkCalendar(table, agency, ruleSet),
  ]);
  const rules = leaveRulesOn(today);
  if (rules === null) throw new RangeError(`No leave types on ${today}`);
  const { leaves, credits, guard } = account;
  return {
    record: person.record,
    facts: { leaves, credits, calendar, serviceStart: since, rules },
    leaves,
    guard,
    ruleSet,
  };
};

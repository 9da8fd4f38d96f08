import type { IsoDate, Nip } from '../../brands.ts';
import type { ServicesRules } from '../../policy/services-rules.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.ts';

export const SERVICE_OUTCOMES = ['selesai', 'ditolak'] as const;
export type ServiceOutcome = (typeof SERVICE_OUTCOMES)[number];

/** What a civil servant asked of the personnel office, with the day by which an answer was promised. */
export interface ServiceRequest {
  readonly id: string;
  readonly nip: Nip;
  readonly kind: string;
  readonly note: string | null;
  readonly openedOn: IsoDate;
  readonly promisedOn: IsoDate;
  readonly answeredOn: IsoDate | null;
  readonly outcome: ServiceOutcome | null;
  readonly documentNumber: string | null;
}

export const SERVICE_STATES = ['terbuka', 'lewat', 'tepat-waktu', 'terlambat'] as const;
/** Open, open past its day, answered by its day, answered after it. */
export type ServiceState = (typeof SERVICE_STATES)[number];

export function serviceStateOf(
  { promisedOn, answeredOn }: Pick<ServiceRequest, 'promisedOn' | 'answeredOn'>,
  today: IsoDate,
): ServiceState {
  if (answeredOn === null) return today > promisedOn ? 'lewat' : 'terbuka';
  return answeredOn > promisedOn ? 'terlambat' : 'tepat-waktu';
}

/** A kind that the policy does not know; those that it does. */
export interface UnknownService {
  readonly kinds: readonly string[];
}

export interface AnsweredBefore {
  readonly answeredOn: IsoDate;
}

/** By when a kind of service is promised; later holidays that get known move no promise. */
export function promiseService(
  kind: string,
  openedOn: IsoDate,
  calendar: WorkCalendar,
  { requests }: Pick<ServicesRules, 'requests'>,
): Result<IsoDate, UnknownService> {
  const service = requests.find((one) => one.kind === kind);
  if (service === undefined) {
    return refuse({ kinds: requests.map((one) => one.kind) });
  }
  return ok(addWorkingDays(openedOn, service.workingDays, calendar));
}

export function answerService(
  request: ServiceRequest,
  answer: { readonly outcome: ServiceOutcome; readonly documentNumber: string | null },
  today: IsoDate,
): Result<ServiceRequest, AnsweredBefore> {
  if (request.answeredOn !== null) return refuse({ answeredOn: request.answeredOn });
  return ok({ ...request, ...answer, answeredOn: today });
}

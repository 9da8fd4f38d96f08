import type { IsoDate, Nip } from '../brands.ts';
import type { OutcomeResult } from '../development/development-plan.ts';
import { ok, type Result, refuse } from '../result.ts';

/** What is given to one person by another, or at another place (PermenPANRB 3/2020: development; PP 11/2017 Ps 203). */
export const GUIDANCE_KINDS = ['coaching', 'mentoring', 'konseling', 'magang', 'pertukaran'] as const;
export type GuidanceKind = (typeof GUIDANCE_KINDS)[number];

/** Coaching, mentoring and counselling are given by somebody; the others take place somewhere. */
const WITH_MENTOR: readonly GuidanceKind[] = ['coaching', 'mentoring', 'konseling'];

export interface GuidanceSession {
  readonly on: IsoDate;
  readonly hours: number;
}

export interface GuidanceOutcome {
  readonly on: IsoDate;
  readonly result: OutcomeResult;
}

export interface Guidance {
  readonly kind: GuidanceKind;
  /** The person guided. */
  readonly nip: Nip;
  /** Who guides; null for magang and pertukaran, which may have one. */
  readonly mentor: Nip | null;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** In the order of their days. */
  readonly sessions: readonly GuidanceSession[];
  /** Null while it lasts. */
  readonly outcome: GuidanceOutcome | null;
}

export const GUIDANCE_FAULTS = [
  'mentor-missing',
  'mentor-is-self',
  'host-missing',
  'already-concluded',
  'outside-period',
  'session-recorded',
  'in-future',
  'no-session',
  'before-last-session',
] as const;
export type GuidanceFault = (typeof GUIDANCE_FAULTS)[number];

export const needsMentor = (kind: GuidanceKind): boolean => WITH_MENTOR.includes(kind);

/** What keeps guidance from beginning: it needs somebody other than the person, or a place. */
export function whyNotGuide({
  kind,
  nip,
  mentor,
  host,
}: Pick<Guidance, 'kind' | 'nip' | 'mentor'> & { readonly host: string | null }): GuidanceFault | null {
  if (mentor === nip) return 'mentor-is-self';
  if (needsMentor(kind)) return mentor === null ? 'mentor-missing' : null;
  return host === null ? 'host-missing' : null;
}

/** A meeting, or a day at the place: within the period, not in the future, one a day. */
export function addSession<G extends Guidance>(
  guidance: G,
  session: GuidanceSession,
  today: IsoDate,
): Result<G, GuidanceFault> {
  const { on } = session;
  if (guidance.outcome !== null) return refuse('already-concluded');
  if (on > today) return refuse('in-future');
  if (on < guidance.from || on > guidance.until) return refuse('outside-period');
  if (guidance.sessions.some((one) => one.on === on)) return refuse('session-recorded');
  const sessions = [...guidance.sessions, session].sort((a, b) => (a.on < b.on ? -1 : 1));
  return ok({ ...guidance, sessions });
}

/** Ends it with what it has led to: not before its last session, and nothing was given without any. */
export function concludeGuidance<G extends Guidance>(
  guidance: G,
  outcome: GuidanceOutcome,
  today: IsoDate,
): Result<G, GuidanceFault> {
  if (guidance.outcome !== null) return refuse('already-concluded');
  if (outcome.on > today) return refuse('in-future');
  if (outcome.on < guidance.from) return refuse('outside-period');
  const last = guidance.sessions.at(-1);
  if (last === undefined) return refuse('no-session');
  if (outcome.on < last.on) return refuse('before-last-session');
  return ok({ ...guidance, outcome });
}

/** JP of all sessions. */
export const guidanceHours = ({ sessions }: Pick<Guidance, 'sessions'>): number =>
  sessions.reduce((sum, { hours }) => sum + hours, 0);

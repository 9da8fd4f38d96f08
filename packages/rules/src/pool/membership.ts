import type { IsoDate } from '../brands.ts';
import { laterDate } from '../calendar.ts';
import type { Box } from '../placement.ts';
import type { ExitReason, KrsLevel } from '../policy/talent-pool-rules.ts';
import type { PostLevel } from '../terms.ts';

export interface Exit {
  /** First day no longer in the pool. */
  readonly on: IsoDate;
  readonly reason: ExitReason;
  /** Reference of the document, where one was recorded. */
  readonly evidence: string | null;
}

/** One uninterrupted stay in the pool. */
export interface Spell {
  readonly enteredOn: IsoDate;
  /** Level of the post held on entering: a post one up from it is a target. */
  readonly postLevel: PostLevel | null;
  readonly box: Box;
  readonly level: KrsLevel;
  /** Since when it has been this box and level. */
  readonly since: IsoDate;
  /** Null while it lasts. */
  readonly exit: Exit | null;
}

/** All stays of a person, earliest first. Leaving ends a stay and deletes nothing; only the last can be open. */
export interface Membership {
  readonly spells: readonly Spell[];
}

export type MembershipStep =
  | { readonly step: 'none' }
  | {
      readonly step: 'enter';
      readonly box: Box;
      readonly level: KrsLevel;
      readonly postLevel: PostLevel | null;
    }
  | { readonly step: 'change'; readonly box: Box; readonly level: KrsLevel }
  | { readonly step: 'leave'; readonly reason: ExitReason; readonly evidence: string | null };

/** The stay that lasts; null if there is none. */
export function openSpell(membership: Membership | null): Spell | null {
  const last = membership?.spells.at(-1);
  return last && last.exit === null ? last : null;
}

/** The last day on which anything about the membership changed: time is never turned back behind it. */
export function lastChangeOf({ spells }: Membership): IsoDate | null {
  const last = spells.at(-1);
  return last ? (last.exit?.on ?? last.since) : null;
}

/** The membership after a step. @throws RangeError for a step that the membership does not allow: a fault of the caller */
export function applyStep(membership: Membership | null, step: MembershipStep, on: IsoDate): Membership {
  const spells = membership?.spells ?? [];
  const open = openSpell(membership);
  if (step.step === 'none') return { spells };
  if (step.step === 'enter') {
    if (open) throw new RangeError('Already in the pool');
    const { box, level, postLevel } = step;
    return { spells: [...spells, { enteredOn: on, postLevel, box, level, since: on, exit: null }] };
  }
  if (!open) throw new RangeError('Not in the pool');
  const day = laterDate(on, open.since);
  const next: Spell =
    step.step === 'leave'
      ? { ...open, exit: { on: day, reason: step.reason, evidence: step.evidence } }
      : { ...open, box: step.box, level: step.level, since: day };
  return { spells: [...spells.slice(0, -1), next] };
}

import { type AgencyId, dayBefore, type HeldPost, type IsoDate, type Nip } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { heldStandardKey } from './keys.ts';
import type { Input } from './person-state.ts';
import { asHeldPost, changePosition, type PositionState } from './position-state.ts';
import { putInput } from './record-change.ts';
import type { Write } from './table.ts';

export interface SeatMove {
  readonly agency: AgencyId;
  readonly nip: Nip;
  /** The post held so far, and its open entry in the career. */
  readonly from: PositionState | null;
  readonly openEntry: Input<'career'> | null;
  readonly to: PositionState | null;
  /** First day in the new post, and without the old one. */
  readonly on: IsoDate;
  /** Nomor SK of the appointment, where one is known. */
  readonly decreeNumber?: string;
}

export interface SeatResult {
  readonly post: HeldPost | null;
  /** Items of the person's partition: career and the copy of the standard. */
  readonly writes: readonly Write[];
  readonly positions: readonly Change[];
}

const careerId = (post: HeldPost): string => `${post.since}-${post.positionId}`;

const openCareer = ({ agency, nip, decreeNumber }: SeatMove, to: PositionState, post: HeldPost): Write =>
  putInput(agency, nip, 'career', careerId(post), {
    id: careerId(post),
    title: post.title,
    level: post.level,
    eselon: post.eselon,
    holding: 'definitif',
    agency,
    unitId: to.data.unitId,
    positionId: post.positionId,
    field: post.field,
    since: post.since,
    until: null,
    decreeNumber: decreeNumber ?? null,
  });

/** A definitive post is left on the day before the next begins, but never before it began. */
const closeCareer = (agency: AgencyId, nip: Nip, entry: Input<'career'>, on: IsoDate): Write => {
  const until = on > entry.since ? dayBefore(on) : entry.since;
  return putInput(agency, nip, 'career', entry.id, { ...entry, until });
};

/** Moves a person from one post to another, out of one, or into one: the person's items and both positions. */
export const seat = (move: SeatMove): SeatResult => {
  const { agency, nip, from, openEntry, to, on } = move;
  const post = to && asHeldPost(to.data, on);
  const standard = to?.data.standard ?? null;
  return {
    post,
    writes: [
      ...(openEntry ? [closeCareer(agency, nip, openEntry, on)] : []),
      ...(to && post ? [openCareer(move, to, post)] : []),
      standard === null
        ? { delete: heldStandardKey(agency, nip) }
        : { put: { ...heldStandardKey(agency, nip), data: standard } },
    ],
    positions: [
      ...(from ? [changePosition(agency, from, { holder: null, holderSince: null, vacantSince: on })] : []),
      ...(to ? [changePosition(agency, to, { holder: nip, holderSince: on, vacantSince: null })] : []),
    ],
  };
};

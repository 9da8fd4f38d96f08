import { type Refusal, refuse, type schemas } from '@kotak9/contracts';
import type { AgencyId, HeldPost, IsoDate, Nip, RuleSet } from '@kotak9/rules';
import {
  type AsnRecord,
  type Change,
  changePosition,
  loadPosition,
  putInput,
  seat,
  type Table,
  type Write,
} from '@kotak9/store';
import type * as z from 'zod';
import { openCareerEntry } from '../open-career-entry.ts';
import { findSeat } from './find-seat.ts';

export interface SeatChange {
  readonly post: HeldPost | null;
  readonly writes: readonly Write[];
  readonly positions: readonly Change[];
  /** The entry of the career that is corrected, where the post itself stays the same. */
  readonly corrects?: string;
}

type Patch = Pick<z.output<typeof schemas.AsnPatch>, 'status' | 'positionId' | 'positionSince'>;

const NOT_IN_SERVICE = refuse('request/invalid', {}, [
  {
    field: 'positionId',
    code: 'not-in-service',
    message: {
      id: 'Yang pensiun atau berhenti tidak dapat memangku jabatan.',
      en: 'Whoever has retired or left the service cannot hold a post.',
    },
  },
]);

/**
 * What a patch does to the post held: another post, none (also when service ends), the same one since another day,
 * or nothing.
 */
export const changeSeat = async (
  table: Table,
  agency: AgencyId,
  { nip, post, status }: AsnRecord,
  patch: Patch,
  today: IsoDate,
  { retirement }: RuleSet,
): Promise<SeatChange | Refusal> => {
  const leaves = !retirement.statuses.includes(patch.status ?? status);
  if (leaves && patch.positionId) return NOT_IN_SERVICE;
  const wanted = leaves
    ? null
    : patch.positionId === undefined
      ? (post?.positionId ?? null)
      : patch.positionId;
  const on = patch.positionSince ?? today;
  if (wanted === (post?.positionId ?? null)) {
    if (post && patch.positionSince) return correctSince(table, agency, nip, post, patch.positionSince);
    return { post, writes: [], positions: [] };
  }
  const found = wanted === null ? null : await findSeat(table, agency, wanted, nip);
  if (found?.free === false) return found.refusal;
  return seat({
    agency,
    nip,
    from: post && (await loadPosition(table, agency, post.positionId)),
    openEntry: await openCareerEntry(table, agency, nip, post),
    to: found?.position ?? null,
    on,
  });
};

const correctSince = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  post: HeldPost,
  since: IsoDate,
): Promise<SeatChange> => {
  const position = await loadPosition(table, agency, post.positionId);
  const entry = await openCareerEntry(table, agency, nip, post);
  return {
    post: { ...post, since },
    writes: entry ? [putInput(agency, nip, 'career', entry.id, { ...entry, since })] : [],
    positions: position ? [changePosition(agency, position, { holderSince: since })] : [],
    ...(entry && { corrects: entry.id }),
  };
};

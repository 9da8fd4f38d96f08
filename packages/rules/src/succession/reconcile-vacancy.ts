import type { IsoDate, Nip } from '../brands.ts';
import { addMonths, earlierDate } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { PostLevel } from '../terms.ts';
import { getsSuccessionList } from './gets-succession-list.ts';

/** A post as far as its vacancy is concerned. */
export interface PostOccupancy {
  readonly level: PostLevel;
  readonly critical: boolean;
  readonly holder: Nip | null;
  /** TMT pensiun of the holder, if known. */
  readonly holderRetires: IsoDate | null;
  /** Since when nobody holds it. */
  readonly vacantSince: IsoDate | null;
}

/** The live vacancy of a post, as far as it may have to change. */
export interface LiveVacancy {
  readonly status: 'forecast' | 'open';
  readonly cause: string;
  readonly effectiveDate: IsoDate;
  /** Who was to leave; null if nobody held the post. */
  readonly holder: Nip | null;
}

export type VacancyAction =
  | { readonly act: 'none' }
  | {
      readonly act: 'open';
      readonly status: 'forecast' | 'open';
      readonly cause: 'pensiun' | 'lainnya';
      readonly effectiveDate: IsoDate;
    }
  | { readonly act: 'change'; readonly status: 'forecast' | 'open'; readonly effectiveDate: IsoDate }
  | { readonly act: 'close'; readonly reason: 'holder-stays' | 'post-filled' | 'no-succession-level' };

const NONE: VacancyAction = { act: 'none' };

/**
 * What must become of the vacancy of a post on a day: seen coming when the holder retires within the horizon
 * (PP 11/2017 Ps 239–240), open when nobody holds it, closed when its reason is gone. A vacancy that HR opened for
 * another cause than retirement stays until somebody else holds the post.
 */
export function reconcileVacancy(
  post: PostOccupancy,
  live: LiveVacancy | null,
  asOf: IsoDate,
  ruleSet: Pick<RuleSet, 'successionLevels' | 'targets' | 'retirement'>,
): VacancyAction {
  if (!getsSuccessionList(post, ruleSet)) {
    return live === null ? NONE : { act: 'close', reason: 'no-succession-level' };
  }
  if (post.holder === null) return whileEmpty(post, live, asOf);
  const { holderRetires } = post;
  const retires =
    holderRetires !== null && holderRetires <= addMonths(asOf, ruleSet.retirement.horizonMonths);
  if (live === null) {
    return retires
      ? { act: 'open', status: 'forecast', cause: 'pensiun', effectiveDate: holderRetires }
      : NONE;
  }
  if (live.holder !== post.holder) return { act: 'close', reason: 'post-filled' };
  if (live.cause !== 'pensiun') {
    return live.status === 'forecast' && live.effectiveDate <= asOf
      ? { act: 'change', status: 'open', effectiveDate: live.effectiveDate }
      : NONE;
  }
  if (!retires) return { act: 'close', reason: 'holder-stays' };
  const status = holderRetires <= asOf ? 'open' : 'forecast';
  const same = live.status === status && live.effectiveDate === holderRetires;
  return same ? NONE : { act: 'change', status, effectiveDate: holderRetires };
}

function whileEmpty(post: PostOccupancy, live: LiveVacancy | null, asOf: IsoDate): VacancyAction {
  const effectiveDate = post.vacantSince ?? asOf;
  if (live === null) return { act: 'open', status: 'open', cause: 'lainnya', effectiveDate };
  if (live.status === 'open') return NONE;
  const left = earlierDate(live.effectiveDate, effectiveDate);
  return { act: 'change', status: 'open', effectiveDate: left };
}

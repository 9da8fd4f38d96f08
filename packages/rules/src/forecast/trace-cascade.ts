import type { IsoDate, Nip, PositionId } from '../brands.ts';
import { laterDate } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { ok, type Result, refuse } from '../result.ts';
import { getsSuccessionList } from '../succession/gets-succession-list.ts';
import type { CandidateProfile, RankedCandidate } from '../succession.ts';
import type { ForecastPost } from './forecast-post.ts';
import { createReadyLists } from './ready-list.ts';

export interface CascadeStep {
  readonly post: ForecastPost;
  /** Who leaves it, and by that opens it; null if nobody held it. */
  readonly vacatedBy: Nip | null;
  /** Planned appointment of the successor. */
  readonly date: IsoDate;
  /** Null in the last step of a chain that ends with a post unfilled. */
  readonly successor: RankedCandidate | null;
  /** The caller's choice, and not rank 1 by itself. */
  readonly fixed: boolean;
  /** Eligible people who are not in the chain yet. */
  readonly ready: number;
}

/**
 * Why a chain ends. `level-without-list`: a post of a level that is not filled by succession is left open;
 * `nobody-eligible`: nobody fulfils the requirements; `all-used`: whoever does is in the chain already;
 * `post-unknown`: the successor leaves a post that is none of the organisation's; `no-post-left`: the successor held
 * none.
 */
export const CASCADE_ENDS = [
  'level-without-list',
  'nobody-eligible',
  'all-used',
  'post-unknown',
  'no-post-left',
] as const;
export type CascadeEnd = (typeof CASCADE_ENDS)[number];

export interface Cascade {
  readonly steps: readonly CascadeStep[];
  readonly end: CascadeEnd;
}

export interface CascadeRefusal {
  /** The person cannot be appointed to that post; or the chain does not open it. */
  readonly code: 'choice-not-eligible' | 'choice-not-reached';
  readonly positionId: PositionId;
  readonly nip: Nip;
}

export interface CascadeRequest {
  /** The post that falls vacant first. */
  readonly post: ForecastPost;
  readonly vacantOn: IsoDate;
  readonly posts: readonly ForecastPost[];
  /** Who may be chosen; without those who were chosen for a post already. */
  readonly profiles: readonly CandidateProfile[];
  /** Successors that are set; for every other post it is rank 1. */
  readonly choices: ReadonlyMap<PositionId, Nip>;
  readonly ruleSet: RuleSet;
  readonly today: IsoDate;
}

/**
 * Follows a vacancy to its end: the successor's own post falls vacant on the same day and is filled in turn. Nobody is
 * chosen twice, and each post but the first is opened by who was chosen, so a chain has at most one step a person.
 */
export function traceCascade(request: CascadeRequest): Result<Cascade, CascadeRefusal> {
  const { post, profiles, ruleSet, today, choices } = request;
  const date = laterDate(request.vacantOn, today);
  const posts = new Map(request.posts.map((known) => [known.positionId, known]));
  const heldBy = new Map(profiles.map(({ nip, positionId }) => [nip, positionId]));
  const readyList = createReadyLists(profiles, ruleSet, today);
  const used = new Set<Nip>();
  const steps: CascadeStep[] = [];

  const end = (reason: CascadeEnd): Result<Cascade, CascadeRefusal> => {
    const reached = new Set(steps.flatMap((step) => (step.fixed ? [step.post.positionId] : [])));
    const missed = [...choices].find(([positionId]) => !reached.has(positionId));
    if (!missed) return ok({ steps, end: reason });
    return refuse({ code: 'choice-not-reached', positionId: missed[0], nip: missed[1] });
  };

  for (let open = post; ; ) {
    const { positionId, holder: vacatedBy } = open;
    if (vacatedBy !== null) used.add(vacatedBy);
    if (!getsSuccessionList(open, ruleSet)) {
      steps.push({ post: open, vacatedBy, date, successor: null, fixed: false, ready: 0 });
      return end('level-without-list');
    }
    const eligible = readyList(open, date).candidates;
    const free = eligible.filter(({ nip }) => !used.has(nip));
    const choice = choices.get(positionId);
    const successor = choice === undefined ? free[0] : free.find(({ nip }) => nip === choice);
    if (choice !== undefined && !successor) {
      return refuse({ code: 'choice-not-eligible', positionId, nip: choice });
    }
    const fixed = choice !== undefined;
    steps.push({ post: open, vacatedBy, date, successor: successor ?? null, fixed, ready: free.length });
    if (!successor) return end(eligible.length === 0 ? 'nobody-eligible' : 'all-used');
    const left = heldBy.get(successor.nip) ?? null;
    if (left === null) return end('no-post-left');
    const next = posts.get(left);
    if (!next || next.holder !== successor.nip) return end('post-unknown');
    open = next;
  }
}

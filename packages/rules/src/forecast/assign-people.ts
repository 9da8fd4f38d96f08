import type { IsoDate, Nip, PositionId } from '../brands.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { RankedCandidate } from '../succession.ts';
import { POST_LEVELS } from '../terms.ts';
import { choosePeople, type SolveAssignment } from './choose-people.ts';
import type { ForecastPost } from './forecast-post.ts';
import type { ReadyList } from './ready-list.ts';

export interface AssignedPost {
  readonly post: ForecastPost;
  readonly date: IsoDate;
  /** Eligible people, the list looked at alone; best first. */
  readonly ready: readonly Nip[];
  /** Of the shortlist. */
  readonly shortlisted: number;
  /** Eligible people who are not assigned to another post. */
  readonly distinct: number;
  /** Fewer of these than the policy wants. */
  readonly thin: boolean;
  readonly assigned: RankedCandidate | null;
}

/** How many posts have anybody. */
export interface Coverage {
  readonly posts: number;
  /** Who is eligible for any of them. */
  readonly people: number;
  /** With a candidate, each list looked at alone. */
  readonly alone: number;
  /** Once everybody counts for one post only. */
  readonly distinct: number;
  /** Posts that are then left without anybody. */
  readonly bare: readonly PositionId[];
  /** Posts with fewer people of their own than the policy wants, the bare ones among them. */
  readonly thin: readonly PositionId[];
}

export interface SharedPerson {
  readonly nip: Nip;
  readonly name: string;
  /** Posts on whose shortlist the person stands. */
  readonly positions: readonly PositionId[];
}

export interface PeopleAssignment {
  /** Earliest first, of one day the higher level first: in this order ties are given to the better ranked. */
  readonly posts: readonly AssignedPost[];
  readonly coverage: Coverage;
  /** Those who stand on as many shortlists as the policy points out, most first. */
  readonly shared: readonly SharedPerson[];
}

/**
 * One person for each post, nobody twice: as many posts as can be, then the best people for them (by box before score
 * where the list ranks so), and among equals the first post its best ranked. One result, in whatever order posts and
 * people come in and whatever the solver prefers. For a single post it is rank 1, as long as box and score rank first.
 */
export function assignPeople(
  lists: readonly ReadyList[],
  ruleSet: Pick<RuleSet, 'ranking' | 'successorPolicy' | 'forecast'>,
  solve: SolveAssignment,
): PeopleAssignment {
  const ordered = [...lists].sort(compareLists);
  const chosen = choosePeople(ordered, ruleSet, solve);
  const taken = new Set(chosen.flatMap((candidate) => (candidate === null ? [] : [candidate.nip])));
  const posts = ordered.map(({ post, date, candidates, shortlist }, index): AssignedPost => {
    const assigned = chosen[index] ?? null;
    const distinct = candidates.filter(({ nip }) => nip === assigned?.nip || !taken.has(nip)).length;
    return {
      post,
      date,
      ready: candidates.map(({ nip }) => nip),
      shortlisted: shortlist.length,
      distinct,
      thin: distinct < ruleSet.forecast.thinPool,
      assigned,
    };
  });
  return { posts, coverage: coverageOf(posts), shared: sharedPeople(ordered, ruleSet.forecast.sharedFrom) };
}

export function coverageOf(posts: readonly AssignedPost[]): Coverage {
  return {
    posts: posts.length,
    people: new Set(posts.flatMap(({ ready }) => ready)).size,
    alone: posts.filter(({ ready }) => ready.length > 0).length,
    distinct: posts.filter(({ assigned }) => assigned !== null).length,
    bare: posts.filter(({ assigned }) => assigned === null).map(({ post }) => post.positionId),
    thin: posts.filter(({ thin }) => thin).map(({ post }) => post.positionId),
  };
}

function compareLists(a: ReadyList, b: ReadyList): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const levels = POST_LEVELS.indexOf(a.post.level) - POST_LEVELS.indexOf(b.post.level);
  return levels || (a.post.positionId < b.post.positionId ? -1 : 1);
}

function sharedPeople(lists: readonly ReadyList[], sharedFrom: number): SharedPerson[] {
  const places = lists.flatMap(({ post, candidates, shortlist }) =>
    candidates
      .filter(({ nip }) => shortlist.includes(nip))
      .map(({ nip, name }) => ({ nip, name, positionId: post.positionId })),
  );
  return [...Map.groupBy(places, ({ nip }) => nip)]
    .flatMap(([nip, same]) =>
      same.length < sharedFrom
        ? []
        : same.slice(0, 1).map(({ name }) => ({ nip, name, positions: same.map((one) => one.positionId) })),
    )
    .sort((a, b) => b.positions.length - a.positions.length || (a.nip < b.nip ? -1 : 1));
}

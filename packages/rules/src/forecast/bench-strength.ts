import type { IsoDate, UnitId } from '../brands.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { getsSuccessionList } from '../succession/gets-succession-list.ts';
import type { CandidateProfile } from '../succession.ts';
import type { PostLevel } from '../terms.ts';
import {
  type AssignedPost,
  assignPeople,
  type Coverage,
  coverageOf,
  type PeopleAssignment,
} from './assign-people.ts';
import type { SolveAssignment } from './choose-people.ts';
import type { ForecastPost } from './forecast-post.ts';
import { createReadyLists } from './ready-list.ts';

export interface BenchGroup<Key> extends Coverage {
  readonly of: Key;
}

export interface BenchStrength extends PeopleAssignment {
  readonly byUnit: readonly BenchGroup<UnitId>[];
  readonly byLevel: readonly BenchGroup<PostLevel>[];
}

/**
 * Who could take over today, were every post that gets a succession list to fall vacant at once: the ready people of
 * each list, and how many posts are still covered when everybody counts for one only.
 *
 * @param profiles without whoever was chosen for a post already: they are nobody's reserve.
 * @param isShown the part of the posts that is told of; everybody counts once in the whole all the same.
 */
export function benchStrength(
  posts: readonly ForecastPost[],
  profiles: readonly CandidateProfile[],
  ruleSet: RuleSet,
  today: IsoDate,
  solve: SolveAssignment,
  isShown: (post: ForecastPost) => boolean = () => true,
): BenchStrength {
  const readyList = createReadyLists(profiles, ruleSet, today);
  const lists = posts
    .filter((post) => getsSuccessionList(post, ruleSet))
    .map((post) => readyList(post, today));
  const whole = assignPeople(lists, ruleSet, solve);
  const shown = whole.posts.filter(({ post }) => isShown(post));
  const ids = new Set(shown.map(({ post }) => post.positionId));
  return {
    posts: shown,
    coverage: coverageOf(shown),
    shared: whole.shared.filter(({ positions }) => positions.some((id) => ids.has(id))),
    byUnit: groupBy(shown, ({ post }) => post.unitId),
    byLevel: groupBy(shown, ({ post }) => post.level),
  };
}

function groupBy<Key extends string>(
  posts: readonly AssignedPost[],
  keyOf: (post: AssignedPost) => Key,
): BenchGroup<Key>[] {
  return [...Map.groupBy(posts, keyOf)]
    .map(([of, group]) => ({ of, ...coverageOf(group) }))
    .sort((a, b) => (a.of < b.of ? -1 : 1));
}

import { POST_LEVELS, type PostLevel } from '@kotak9/rules';
import { hasBareBench, hasEmptyBench, hasThinBench, isVacant, isVacantSoon, type Post } from './posts.ts';

/** What one can ask of a post, beside its level. */
const CONCERNS = {
  vacant: isVacant,
  soon: isVacantSoon,
  acting: ({ acting }: Post) => acting !== null,
  empty: hasEmptyBench,
  bare: hasBareBench,
  thin: hasThinBench,
} as const satisfies Record<string, (post: Post) => boolean>;

export type Concern = keyof typeof CONCERNS;

const NAMES = ['vacant', 'soon', 'acting', 'empty', 'bare', 'thin'] as const satisfies readonly Concern[];

export const countConcerns = (posts: readonly Post[]): Readonly<Record<Concern, number>> => {
  const count = (concern: Concern): number => posts.filter(CONCERNS[concern]).length;
  return {
    vacant: count('vacant'),
    soon: count('soon'),
    acting: count('acting'),
    empty: count('empty'),
    bare: count('bare'),
    thin: count('thin'),
  };
};

/** What of the tree is shown, as the address has it. */
export interface SuccessionQuery {
  readonly level: PostLevel | null;
  /** All of them at once. */
  readonly concerns: readonly Concern[];
  /** Post that is looked at. */
  readonly post: string | null;
  readonly view: 'list' | 'picture';
}

export const readSuccessionQuery = (params: URLSearchParams): SuccessionQuery => {
  const asked = (params.get('only') ?? '').split(',');
  return {
    level: POST_LEVELS.find((level) => level === params.get('level')) ?? null,
    concerns: NAMES.filter((name) => asked.includes(name)),
    post: params.get('post'),
    view: params.get('view') === 'picture' ? 'picture' : 'list',
  };
};

/** The filter as one text: empty where nothing is left out. */
export const filterOf = ({ level, concerns }: SuccessionQuery): string =>
  [...(level === null ? [] : [level]), ...concerns].join(',');

/** For `useAddress`: the same with a concern asked for or no longer. */
export const turnConcern = (asked: readonly Concern[], concern: Concern): string =>
  NAMES.filter((name) => asked.includes(name) !== (name === concern)).join(',');

/** Whether a post is among those that are asked for. */
export const isWanted =
  ({ level, concerns }: Pick<SuccessionQuery, 'level' | 'concerns'>) =>
  (post: Post): boolean =>
    (level === null || post.level === level) && concerns.every((concern) => CONCERNS[concern](post));

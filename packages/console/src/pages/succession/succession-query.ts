import { POST_LEVELS, type PostLevel } from '@kotak9/rules';
import { hasEmptyBench, type Post } from './posts.ts';

/** What of the tree is shown, as the address has it. */
export interface SuccessionQuery {
  readonly level: PostLevel | null;
  readonly onlyVacant: boolean;
  readonly onlyEmptyBench: boolean;
  /** Post that is looked at. */
  readonly post: string | null;
  readonly view: 'list' | 'picture';
}

export const readSuccessionQuery = (params: URLSearchParams): SuccessionQuery => ({
  level: POST_LEVELS.find((level) => level === params.get('level')) ?? null,
  onlyVacant: params.get('vacant') === 'yes',
  onlyEmptyBench: params.get('bench') === 'empty',
  post: params.get('post'),
  view: params.get('view') === 'picture' ? 'picture' : 'list',
});

export const isFiltered = ({ level, onlyVacant, onlyEmptyBench }: SuccessionQuery): boolean =>
  level !== null || onlyVacant || onlyEmptyBench;

/** Whether a post is among those that are asked for. */
export const isWanted =
  ({ level, onlyVacant, onlyEmptyBench }: SuccessionQuery) =>
  (post: Post): boolean =>
    (level === null || post.level === level) &&
    (!onlyVacant || post.vacancy !== null) &&
    (!onlyEmptyBench || hasEmptyBench(post));

import { memo } from 'react';
import { useText } from '../../language/use-text.ts';
import { successionMessages } from './messages.ts';
import { PostMarks } from './post-marks.tsx';
import type { PostNode } from './post-tree.ts';
import type { TreeRow } from './tree-rows.ts';

export interface PostRowProps {
  readonly row: TreeRow;
  /** It is there only as the way to those that are asked for. */
  readonly isWay: boolean;
}

/** What a row of the tree says of a post. Only what is drawn anew has changed: rows come and go while one scrolls. */
export const PostRow = memo(({ row: { node, isOpen, isCompact }, isWay }: PostRowProps) => {
  const text = useText(successionMessages);
  const { post, below } = node;
  return (
    <div
      className={isCompact ? 'post-row__line post-row__line--compact' : 'post-row__line'}
      data-is-last={below.posts === 0 || undefined}
    >
      <span className="post-row__chevron" data-turns={isOpen !== null || undefined}>
        {isOpen !== null && <span className="post-row__arrow" data-open={isOpen || undefined} />}
      </span>
      <div className="post-row__names">
        <span className={isWay ? 'post-row__title post-row__title--way' : 'post-row__title'}>
          {post.title}
        </span>
        <span className="post-row__holder">
          {post.holder === null ? text('unheld') : (post.holder.name ?? post.holder.nip)}
        </span>
        {isOpen === false && <Below below={below} />}
      </div>
      <PostMarks post={post} />
    </div>
  );
});

/** What a closed branch hides; a bench that is missing there is said loudly. */
const Below = ({ below }: Pick<PostNode, 'below'>) => {
  const text = useText(successionMessages);
  const { posts, vacancies, emptyBenches, bareBenches } = below;
  return (
    <span className="post-row__below">
      <span>{text('below', { posts })}</span>
      {vacancies > 0 && <span>{text('belowVacant', { vacancies })}</span>}
      {emptyBenches > 0 && <strong>{text('belowEmpty', { emptyBenches })}</strong>}
      {bareBenches > 0 && <span>{text('belowBare', { bareBenches })}</span>}
    </span>
  );
};

import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { useText } from '../../language/use-text.ts';
import { successionMessages } from './messages.ts';
import { PostMarks } from './post-marks.tsx';
import { COMPACT_ABOVE, type PostNode } from './post-tree.ts';
import { ShowMoreRow } from './show-more-row.tsx';

export interface PostRowProps {
  readonly node: PostNode;
  readonly open: ReadonlySet<string>;
  /** Posts whose subordinates are all shown, however many they are. */
  readonly whole: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly showWhole: (id: string) => void;
  /** One of many siblings: one line. */
  readonly isCompact: boolean;
}

/** So many subordinates are shown at first. */
const FIRST = 60;
/** Of a closed post the tree needs one to know that there is something to open; the others only cost time. */
const CLOSED = 1;

/** A post in the tree, with those under it once it is open. */
export const PostRow = ({ node, isCompact, ...shared }: PostRowProps) => {
  const { open, whole, chosen, showWhole } = shared;
  const text = useText(successionMessages);
  const { post, children, below } = node;
  const isWhole = whole.has(post.id) || children.findIndex((child) => child.post.id === chosen) >= FIRST;
  const limit = open.has(post.id) ? (isWhole ? children.length : FIRST) : CLOSED;
  const shown = children.slice(0, limit);
  const more = open.has(post.id) ? children.length - shown.length : 0;
  return (
    <TreeItem
      id={post.id}
      textValue={post.title}
      hasChildItems={children.length > 0}
      className={isCompact ? 'post-row post-row--compact' : 'post-row'}
    >
      <TreeItemContent>
        <span className="post-row__line">
          {children.length > 0 ? (
            <Button
              slot="chevron"
              className="post-row__chevron"
              aria-label={text('expand', { title: post.title })}
            >
              <span aria-hidden="true" className="post-row__arrow" />
            </Button>
          ) : (
            <span className="post-row__chevron" />
          )}
          <span className="post-row__names">
            <span className="post-row__title">{post.title}</span>
            <span className="post-row__holder">
              {post.holder === null ? text('unheld') : (post.holder.name ?? post.holder.nip)}
            </span>
            {!isCompact && children.length > 0 && !open.has(post.id) && (
              <span className="post-row__below">
                {[
                  text('below', { posts: below.posts }),
                  ...(below.vacancies > 0 ? [text('belowVacant', { vacancies: below.vacancies })] : []),
                  ...(below.emptyBenches > 0
                    ? [text('belowEmpty', { emptyBenches: below.emptyBenches })]
                    : []),
                ].join(' · ')}
              </span>
            )}
          </span>
          <PostMarks post={post} />
        </span>
      </TreeItemContent>
      <Collection items={shown} dependencies={[open, whole, chosen]}>
        {(child) => <PostRow {...shared} node={child} isCompact={children.length > COMPACT_ABOVE} />}
      </Collection>
      {more > 0 && <ShowMoreRow post={post} count={more} show={() => showWhole(post.id)} />}
    </TreeItem>
  );
};

import { useEffect, useRef } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { successionMessages } from './messages.ts';
import { layOutPicture, type PictureBox } from './picture-layout.ts';
import { PostMarks } from './post-marks.tsx';
import { findNode, type PostNode, wayTo } from './post-tree.ts';
import type { Post } from './posts.ts';

export interface PostPictureProps {
  readonly tree: readonly PostNode[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  /** Shows a post in the list instead. */
  readonly toList: (id: string) => void;
  /** The post where the focus is to go next; null: where it is. */
  readonly sentTo: string | null;
  readonly arrived: () => void;
}

/** So many of a long list are drawn; all of them are in the tree. */
const MOST_COMPACT = 60;

/** In px of the drawing; the boxes' own size is the same in `succession.css`. */
const COLUMN = 226;
const ROW = 136;
const BOX = { width: 198, height: 124 } as const;

const place = ({ column, row }: PictureBox) => ({ left: column * COLUMN, top: row * ROW });

const lineBetween = (from: PictureBox, to: PictureBox): string => {
  const start = { x: from.column * COLUMN + BOX.width, y: from.row * ROW + BOX.height / 2 };
  const end = { x: to.column * COLUMN, y: to.row * ROW + BOX.height / 2 };
  const middle = (start.x + end.x) / 2;
  return `M${start.x} ${start.y}H${middle}V${end.y}H${end.x}`;
};

/** The chosen post with those above and below it, as boxes. Every box is a button that goes there. */
export const PostPicture = ({ tree, chosen, choose, toList, sentTo, arrived }: PostPictureProps) => {
  const text = useText(successionMessages);
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sentTo === null) return;
    picture.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    arrived();
  });
  const root = (chosen === null ? null : findNode(tree, chosen)) ?? tree[0];
  if (root === undefined) return null;
  const way = wayTo(tree, root.post.id);
  const { boxes, lines, columns, rows, compact } = layOutPicture(root);
  const size = {
    width: (columns - 1) * COLUMN + BOX.width,
    height: (rows - 1) * ROW + BOX.height,
  };
  return (
    <div className="post-picture" ref={picture}>
      {way.length > 0 && (
        <nav aria-label={text('above', { title: root.post.title })} className="post-picture__way">
          {way.map((post) => (
            <PictureButton key={post.id} post={post} choose={choose} isSmall />
          ))}
        </nav>
      )}
      <section className="post-picture__frame" aria-label={text('pictureOf', { title: root.post.title })}>
        <div className="post-picture__sheet" style={size}>
          <svg aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`} {...size}>
            {lines.map(({ from, to }) => (
              <path key={to.node.post.id} d={lineBetween(from, to)} />
            ))}
          </svg>
          {boxes.map((box) => (
            <div key={box.node.post.id} className="post-picture__place" style={place(box)}>
              <PictureButton
                post={box.node.post}
                choose={choose}
                isCurrent={box.node.post.id === root.post.id}
              />
            </div>
          ))}
        </div>
      </section>
      {compact.length > 0 && (
        <section aria-label={text('under', { title: root.post.title })}>
          <ul className="post-picture__compact">
            {compact.slice(0, MOST_COMPACT).map(({ post }) => (
              <li key={post.id}>
                <PictureButton post={post} choose={choose} isSmall />
              </li>
            ))}
          </ul>
          {compact.length > MOST_COMPACT && (
            <p className="small">
              {text('others', { count: compact.length - MOST_COMPACT })}{' '}
              <Button kind="plain" onPress={() => toList(root.post.id)}>
                {text('toList')}
              </Button>
            </p>
          )}
        </section>
      )}
    </div>
  );
};

interface PictureButtonProps {
  readonly post: Post;
  readonly choose: (id: string) => void;
  readonly isCurrent?: boolean;
  readonly isSmall?: boolean;
}

const PictureButton = ({ post, choose, isCurrent = false, isSmall = false }: PictureButtonProps) => {
  const text = useText(successionMessages);
  return (
    <button
      type="button"
      className={isSmall ? 'picture-box picture-box--small' : 'picture-box'}
      aria-current={isCurrent || undefined}
      onClick={() => choose(post.id)}
    >
      <span className="picture-box__title">{post.title}</span>
      {!isSmall && (
        <span className="picture-box__holder">
          {post.holder === null ? text('unheld') : (post.holder.name ?? post.holder.nip)}
        </span>
      )}
      <PostMarks post={post} />
    </button>
  );
};

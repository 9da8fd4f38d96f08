import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { type Branches, turnBranches } from './branches.ts';
import { successionMessages } from './messages.ts';
import { PostRow } from './post-row.tsx';
import type { PostNode } from './post-tree.ts';
import type { Post } from './posts.ts';
import { actOfKey } from './tree-keys.ts';
import { rowOf, rowsOf } from './tree-rows.ts';
import { NOTHING_TYPED, rowTyped, typeOn } from './type-ahead.ts';

const ROW_PX = 60;
const COMPACT_ROW_PX = 36;
const ALSO_DRAWN = 8;

export interface PostTreeListProps {
  readonly tree: readonly PostNode[];
  readonly branches: Branches;
  readonly turn: (branches: Branches) => void;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly isWanted: (post: Post) => boolean;
  /** The post where the focus is to go next; null: where it is. */
  readonly sentTo: string | null;
  readonly arrived: () => void;
}

/**
 * The posts as a tree, however many: only the rows in sight are drawn. It is one stop of the Tab key; within, arrows
 * open, close and move, letters go to a title, Enter chooses.
 */
export const PostTreeList = (props: PostTreeListProps) => {
  const { tree, branches, turn, chosen, choose, isWanted, sentTo, arrived } = props;
  const text = useText(successionMessages);
  const frame = useRef<HTMLDivElement>(null);
  const goal = useRef<string | null>(null);
  const seen = useRef<string | null>(null);
  const typed = useRef(NOTHING_TYPED);
  const [stop, setStop] = useState(chosen);
  const rows = useMemo(() => rowsOf(tree, branches), [tree, branches]);
  const at = Math.max(rowOf(rows, sentTo ?? stop), 0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (rows[index]?.isCompact === true ? COMPACT_ROW_PX : ROW_PX),
    getItemKey: (index) => rows[index]?.node.post.id ?? index,
    overscan: ALSO_DRAWN,
    // the stop of the Tab key is always there
    rangeExtractor: (range: Range) =>
      [...new Set([at, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });

  // a post that the address names, or that was chosen elsewhere, comes into sight; afterwards one may scroll away
  useEffect(() => {
    const place = rowOf(rows, chosen);
    if (chosen === seen.current || place < 0) return;
    seen.current = chosen;
    virtual.scrollToIndex(place, { align: 'center' });
  }, [rows, chosen, virtual]);

  useEffect(() => {
    const id = sentTo ?? goal.current;
    if (id === null) return;
    const isThere = rowOf(rows, id) >= 0;
    const row = frame.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`);
    // a tree that has just come has drawn nothing yet: with its next picture
    if (isThere && row == null) return;
    virtual.scrollToIndex(at, { align: sentTo === null ? 'auto' : 'center' });
    row?.focus();
    goal.current = null;
    if (sentTo !== null) arrived();
  });

  const go = (to: number): void => {
    const id = rows[to]?.node.post.id ?? null;
    goal.current = id;
    setStop(id);
  };
  /** What is chosen here is in sight already. */
  const take = (id: string): void => {
    seen.current = id;
    choose(id);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letters = typeOn(typed.current, event.key, event.timeStamp);
    const act = letters === null ? actOfKey(event.key, rows, at) : null;
    if (letters === null && act === null) return;
    event.preventDefault();
    if (letters !== null) {
      typed.current = letters;
      const to = rowTyped(rows, at, letters);
      if (to !== null) go(to);
    } else if (act?.kind === 'go') go(act.to);
    else if (act?.kind === 'turn') turn(turnBranches(branches, act.ids, act.open));
    else if (act?.kind === 'choose') take(act.id);
  };

  const click = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const row = rows[rowOf(rows, target.closest('[data-post]')?.getAttribute('data-post') ?? null)];
    if (row === undefined) return;
    const { id } = row.node.post;
    if (target.closest('[data-turns]') === null) take(id);
    else turn(turnBranches(branches, [id], row.isOpen === false));
  };

  return (
    <div ref={frame} className="post-tree__frame">
      <div
        role="tree"
        aria-label={text('tree')}
        className="post-tree"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={press}
        onClick={click}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { post } = row.node;
          return (
            <div
              key={post.id}
              ref={virtual.measureElement}
              role="treeitem"
              tabIndex={index === at ? 0 : -1}
              data-post={post.id}
              data-index={index}
              aria-level={row.level}
              aria-posinset={row.place}
              aria-setsize={row.siblings}
              aria-selected={post.id === chosen}
              aria-expanded={row.isOpen ?? undefined}
              className="post-row"
              style={{
                transform: `translateY(${start}px)`,
                paddingInlineStart: `calc(${row.level - 1} * var(--post-indent))`,
              }}
              onFocus={() => setStop(post.id)}
            >
              <PostRow row={row} isWay={!isWanted(post)} />
            </div>
          );
        })}
      </div>
    </div>
  );
};

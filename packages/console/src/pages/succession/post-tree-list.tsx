import { useEffect, useRef, useState } from 'react';
import { Tree } from 'react-aria-components/Tree';
import { useText } from '../../language/use-text.ts';
import { successionMessages } from './messages.ts';
import { PostRow } from './post-row.tsx';
import type { PostNode } from './post-tree.ts';

export interface PostTreeListProps {
  readonly tree: readonly PostNode[];
  readonly open: ReadonlySet<string>;
  readonly setOpen: (open: ReadonlySet<string>) => void;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** The posts as a tree to go through by keyboard: arrows open, close and move, Enter chooses. */
export const PostTreeList = ({ tree, open, setOpen, chosen, choose }: PostTreeListProps) => {
  const text = useText(successionMessages);
  const frame = useRef<HTMLDivElement>(null);
  const [whole, showWhole] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (chosen === null) return;
    const row = frame.current?.querySelector(`[data-key="${CSS.escape(chosen)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={frame} className="post-tree__frame">
      <Tree
        aria-label={text('tree')}
        className="post-tree"
        items={tree}
        dependencies={[open, whole, chosen]}
        expandedKeys={open}
        onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys;
          if (id !== undefined) choose(String(id));
        }}
        disallowEmptySelection={chosen !== null}
      >
        {(node) => (
          <PostRow
            node={node}
            open={open}
            whole={whole}
            chosen={chosen}
            showWhole={(id) => showWhole(new Set([...whole, id]))}
            isCompact={false}
          />
        )}
      </Tree>
    </div>
  );
};

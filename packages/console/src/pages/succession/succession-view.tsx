import { useMemo, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { successionMessages } from './messages.ts';
import { PostPanel } from './post-panel.tsx';
import { PostPicture } from './post-picture.tsx';
import { branchesOf, findNode, type PostNode, pruneTree, wayTo } from './post-tree.ts';
import { PostTreeList } from './post-tree-list.tsx';
import type { Post } from './posts.ts';
import { SuccessionFilters } from './succession-filters.tsx';
import { isFiltered, isWanted, type SuccessionQuery } from './succession-query.ts';
import { VacanciesPanel } from './vacancies-panel.tsx';

export interface SuccessionViewProps {
  readonly posts: readonly Post[];
  readonly tree: readonly PostNode[];
  readonly query: SuccessionQuery;
  readonly choose: (name: string, value: string) => void;
}

/** More rows than this are not opened at once. */
const MOST_OPEN = 400;

/** The tree, as a list or a picture, beside the post that is chosen and the vacancies. */
export const SuccessionView = ({ posts, tree, query, choose }: SuccessionViewProps) => {
  const text = useText(successionMessages);
  const shown = useMemo(() => (isFiltered(query) ? pruneTree(tree, isWanted(query)) : tree), [tree, query]);
  const way = query.post === null ? [] : wayTo(tree, query.post);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set([...tree.slice(0, 1).map(({ post }) => post.id), ...way.map(({ id }) => id)]),
  );
  const branches = branchesOf(shown);
  const isSmall =
    shown.reduce((sum, { below }) => sum + below.posts + 1, 0) <= MOST_OPEN || isFiltered(query);
  // who filters wants to see what was found
  const isAllOpen = isFiltered(query) && branches.length <= MOST_OPEN;
  const open = isAllOpen ? new Set(branches) : opened;
  const chosen = query.post === null ? null : findNode(tree, query.post);

  const jumpTo = (id: string): void => {
    setOpened(new Set([...opened, ...wayTo(tree, id).map((post) => post.id)]));
    choose('post', id);
  };

  return (
    <div className="succession">
      <div className="succession__main">
        <Panel
          title={text('tree')}
          hint={text(query.view === 'list' ? 'treeHint' : 'pictureHint')}
          actions={
            <div className="succession__actions">
              <Choice
                label={text('view')}
                value={query.view}
                onChange={(view) => choose('view', view === 'list' ? '' : view)}
                options={[
                  { value: 'list', label: text('list') },
                  { value: 'picture', label: text('picture') },
                ]}
              />
              {query.view === 'list' && !isAllOpen && (
                <>
                  {isSmall && <Button onPress={() => setOpened(new Set(branches))}>{text('openAll')}</Button>}
                  <Button onPress={() => setOpened(new Set())}>{text('closeAll')}</Button>
                </>
              )}
            </div>
          }
        >
          <SuccessionFilters posts={posts} query={query} choose={choose} jumpTo={jumpTo} />
          {shown.length === 0 ? (
            <Empty title={text('noneTitle')}>{text('noneText')}</Empty>
          ) : query.view === 'list' ? (
            <PostTreeList
              tree={shown}
              open={open}
              setOpen={setOpened}
              chosen={query.post}
              choose={(id) => choose('post', id)}
            />
          ) : (
            <PostPicture tree={shown} chosen={query.post} choose={jumpTo} />
          )}
        </Panel>
      </div>
      <div className="succession__side">
        <PostPanel post={chosen?.post ?? null} way={way} jumpTo={jumpTo} />
        <VacanciesPanel />
      </div>
    </div>
  );
};

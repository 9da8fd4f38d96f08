import { useMemo, useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { ALL_CLOSED, ALL_OPEN, type Branches, turnBranches } from './branches.ts';
import { successionMessages } from './messages.ts';
import { PostPanel } from './post-panel.tsx';
import { PostPicture } from './post-picture.tsx';
import { findNode, type PostNode, pruneTree, wayTo } from './post-tree.ts';
import { PostTreeList } from './post-tree-list.tsx';
import type { Post } from './posts.ts';
import { SuccessionFilters } from './succession-filters.tsx';
import { filterOf, isWanted, type SuccessionQuery } from './succession-query.ts';
import { VacanciesPanel } from './vacancies-panel.tsx';

export interface SuccessionViewProps {
  readonly posts: readonly Post[];
  readonly tree: readonly PostNode[];
  readonly query: SuccessionQuery;
  readonly choose: (changes: Readonly<Record<string, string>>) => void;
}

const UNFILTERED = '';
const NO_FILTER = { level: '', only: '' };

/** The tree, as a list or a picture, beside the post that is chosen and the vacancies. */
export const SuccessionView = ({ posts, tree, query, choose }: SuccessionViewProps) => {
  const text = useText(successionMessages);
  const filter = filterOf(query);
  const { level, concerns } = query;
  const wanted = useMemo(() => isWanted({ level, concerns }), [level, concerns]);
  const shown = useMemo(
    () => (filter === UNFILTERED ? tree : pruneTree(tree, wanted)),
    [tree, filter, wanted],
  );
  const found = useMemo(() => posts.filter(wanted).length, [posts, wanted]);
  const way = query.post === null ? [] : wayTo(tree, query.post);
  const chosen = query.post === null ? null : findNode(tree, query.post);

  // how the tree was left under each filter; who filters wants to see what was found
  const [kept, keep] = useState<Readonly<Record<string, Branches>>>(() => ({
    [UNFILTERED]: turnBranches(
      ALL_CLOSED,
      [...tree.slice(0, 1).map(({ post }) => post), ...way].map(({ id }) => id),
      true,
    ),
  }));
  const branchesOf = (one: string): Branches => kept[one] ?? ALL_OPEN;
  const turn = (branches: Branches): void => keep({ ...kept, [filter]: branches });
  const [sentTo, send] = useState<string | null>(null);

  /** Opens the way to a post under a filter and brings the focus to it. */
  const lead = (id: string, under: string): void => {
    const above = wayTo(tree, id).map((post) => post.id);
    keep({ ...kept, [under]: turnBranches(branchesOf(under), above, true) });
    send(id);
  };
  const jumpTo = (id: string, changes: Readonly<Record<string, string>> = {}): void => {
    const isShown = findNode(shown, id) !== null;
    lead(id, isShown ? filter : UNFILTERED);
    choose({ post: id, ...(!isShown && NO_FILTER), ...changes });
  };
  // the button that is pressed goes away: the focus needs another place
  const clear = (): void => {
    const id = query.post ?? tree[0]?.post.id;
    if (id !== undefined) lead(id, UNFILTERED);
    choose(NO_FILTER);
  };
  const going = { sentTo, arrived: () => send(null) };

  return (
    <div className="succession">
      <div className="succession__main">
        <Panel
          title={text('tree')}
          hint={text(query.view === 'list' ? 'treeHint' : 'pictureHint')}
          actions={
            <Choice
              label={text('view')}
              value={query.view}
              onChange={(view) => choose({ view: view === 'list' ? '' : view })}
              options={[
                { value: 'list', label: text('list') },
                { value: 'picture', label: text('picture') },
              ]}
            />
          }
        >
          <SuccessionFilters posts={posts} query={query} choose={choose} jumpTo={jumpTo} />
          <div className="succession__bar">
            <p className="small" role="status">
              {filter === UNFILTERED
                ? text('counted', { posts: posts.length })
                : text('countedOf', { found, posts: posts.length })}
            </p>
            <div className="succession__actions">
              {filter !== UNFILTERED && (
                <Button kind="plain" onPress={clear}>
                  {text('clear')}
                </Button>
              )}
              {query.view === 'list' && shown.length > 0 && (
                <>
                  <Button kind="plain" onPress={() => turn(ALL_OPEN)}>
                    {text('openAll')}
                  </Button>
                  <Button kind="plain" onPress={() => turn(ALL_CLOSED)}>
                    {text('closeAll')}
                  </Button>
                </>
              )}
            </div>
          </div>
          {shown.length === 0 ? (
            <Empty title={text('noneTitle')}>{text('noneText')}</Empty>
          ) : query.view === 'list' ? (
            <PostTreeList
              key={filter}
              tree={shown}
              branches={branchesOf(filter)}
              turn={turn}
              chosen={query.post}
              choose={(post) => choose({ post })}
              isWanted={wanted}
              {...going}
            />
          ) : (
            <PostPicture
              tree={shown}
              chosen={query.post}
              choose={jumpTo}
              toList={(id) => jumpTo(id, { view: '' })}
              {...going}
            />
          )}
          {chosen !== null && (
            <a className="succession__to-chosen" href="#chosen">
              {text('toChosen', { title: chosen.post.title })}
            </a>
          )}
        </Panel>
      </div>
      <div className="succession__side">
        <div id="chosen" tabIndex={-1} className="succession__chosen">
          <PostPanel post={chosen?.post ?? null} way={way} jumpTo={jumpTo} />
        </div>
        <VacanciesPanel />
      </div>
    </div>
  );
};

import { useMemo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { useHasRole } from '../../session/use-session.ts';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { successionMessages } from './messages.ts';
import { growTree } from './post-tree.ts';
import { readSuccessionQuery } from './succession-query.ts';
import { SuccessionView } from './succession-view.tsx';
import { usePosts } from './use-posts.ts';
import './succession.css';

/** The posts as a tree, with what is known of each; what is looked at stands in the address. */
export default function SuccessionPage() {
  const text = useText(successionMessages);
  const { posts, error, retry } = usePosts();
  const isMayorOnly = !useHasRole('hr-admin', 'talent-committee', 'auditor');
  const { params, choose } = useAddress();
  const query = useMemo(() => readSuccessionQuery(params), [params]);
  const tree = useMemo(() => growTree(posts ?? []), [posts]);
  return (
    <Page title={text('title')} lead={text('lead')}>
      {posts === null ? (
        error === null ? (
          <Loading />
        ) : (
          <Failed error={error} retry={retry} />
        )
      ) : posts.length === 0 ? (
        <Empty title={text('emptyTitle')}>{text('emptyText')}</Empty>
      ) : (
        <>
          <FigureFilters posts={posts} query={query} choose={choose} />
          {isMayorOnly && <p className="quiet small">{text('partlyHidden')}</p>}
          <SuccessionView posts={posts} tree={tree} query={query} choose={choose} />
        </>
      )}
    </Page>
  );
}

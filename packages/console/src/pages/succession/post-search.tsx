import { useState } from 'react';
import { useText } from '../../language/use-text.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { findPosts } from './find-posts.ts';
import { successionMessages } from './messages.ts';
import type { Post } from './posts.ts';

const MOST = 8;

export interface PostSearchProps {
  readonly posts: readonly Post[];
  readonly jumpTo: (id: string) => void;
}

/** Finds a post and opens the way to it. */
export const PostSearch = ({ posts, jumpTo }: PostSearchProps) => {
  const text = useText(successionMessages);
  const [sought, search] = useState('');
  const found = findPosts(posts, sought);
  const isSearching = sought.trim().length > 1;
  return (
    <div className="post-search">
      <SearchField label={text('search')} value={sought} onChange={search} />
      <p className="quiet small" role="status">
        {isSearching && text('found', { count: found.length })} {found.length > MOST && text('foundMore')}
      </p>
      {found.length > 0 && (
        <ul className="post-search__found">
          {found.slice(0, MOST).map(({ id, title, holder }) => (
            <li key={id}>
              <button
                type="button"
                className="post-search__one"
                onClick={() => {
                  search('');
                  jumpTo(id);
                }}
              >
                <span>{title}</span>
                <span className="quiet">{holder?.name ?? holder?.nip ?? text('unheld')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useText } from '../../language/use-text.ts';
import { FieldFrame } from '../../parts/field.tsx';
import { findPosts } from './find-posts.ts';
import { successionMessages } from './messages.ts';
import type { Post } from './posts.ts';

const MOST = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface PostSearchProps {
  readonly posts: readonly Post[];
  readonly jumpTo: (id: string) => void;
}

/** Finds a post by its title or holder, and goes there: arrows go through what was found, Enter takes it. */
export const PostSearch = ({ posts, jumpTo }: PostSearchProps) => {
  const text = useText(successionMessages);
  const list = useId();
  const [sought, setSought] = useState('');
  const [marked, mark] = useState(0);
  const found = useMemo(() => findPosts(posts, sought), [posts, sought]);
  const shown = found.slice(0, MOST);
  const isSearching = sought.trim().length > 1;

  const seek = (next: string): void => {
    setSought(next);
    mark(0);
  };
  const take = (post: Post | undefined): void => {
    if (post === undefined) return;
    seek('');
    jumpTo(post.id);
  };
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') take(shown[marked]);
    else if (step !== undefined && shown.length > 0) mark((marked + step + shown.length) % shown.length);
    else return;
    event.preventDefault();
  };

  return (
    <div className="post-search">
      <SearchField value={sought} onChange={seek} className="field">
        <FieldFrame label={text('search')} hint={undefined}>
          <Input
            className="field__input"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={list}
            aria-activedescendant={shown.length > 0 ? `${list}-${marked}` : undefined}
            onKeyDown={press}
          />
        </FieldFrame>
      </SearchField>
      <p className="quiet small" role="status">
        {isSearching && text('found', { count: found.length })} {found.length > MOST && text('foundMore')}
      </p>
      <div
        id={list}
        role="listbox"
        aria-label={text('search')}
        className="post-search__found"
        hidden={shown.length === 0}
      >
        {shown.map((post, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
          <div
            key={post.id}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === marked}
            className="post-search__one"
            onClick={() => take(post)}
          >
            <span>{post.title}</span>
            <span className="quiet">{post.holder?.name ?? post.holder?.nip ?? text('unheld')}</span>
          </div>
        ))}
      </div>
    </div>
  );
};

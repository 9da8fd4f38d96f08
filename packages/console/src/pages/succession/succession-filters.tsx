import { useMemo } from 'react';
import { levelNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { Select } from '../../parts/select.tsx';
import { successionMessages } from './messages.ts';
import { PostSearch } from './post-search.tsx';
import { byLevel } from './post-tree.ts';
import type { Post } from './posts.ts';
import type { SuccessionQuery } from './succession-query.ts';

export interface SuccessionFiltersProps {
  readonly posts: readonly Post[];
  readonly query: SuccessionQuery;
  readonly choose: (changes: Readonly<Record<string, string>>) => void;
  readonly jumpTo: (id: string) => void;
}

export const SuccessionFilters = ({ posts, query, choose, jumpTo }: SuccessionFiltersProps) => {
  const text = useText(successionMessages);
  const levelName = useText(levelNames);
  const levels = useMemo(() => [...new Set(posts.map(({ level }) => level))].sort(byLevel), [posts]);
  return (
    <search className="succession__filters" aria-label={text('filters')}>
      <PostSearch posts={posts} jumpTo={jumpTo} />
      <Select
        label={text('level')}
        value={query.level ?? ''}
        onChange={(level) => choose({ level })}
        options={[
          { value: '', label: text('all') },
          ...levels.map((level) => ({ value: level, label: levelName(level) })),
        ]}
      />
    </search>
  );
};

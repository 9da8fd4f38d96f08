import { levelNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Select } from '../../parts/select.tsx';
import { successionMessages } from './messages.ts';
import { PostSearch } from './post-search.tsx';
import type { Post } from './posts.ts';
import type { SuccessionQuery } from './succession-query.ts';

export interface SuccessionFiltersProps {
  readonly posts: readonly Post[];
  readonly query: SuccessionQuery;
  readonly choose: (name: string, value: string) => void;
  readonly jumpTo: (id: string) => void;
}

export const SuccessionFilters = ({ posts, query, choose, jumpTo }: SuccessionFiltersProps) => {
  const text = useText(successionMessages);
  const levelName = useText(levelNames);
  const levels = [...new Set(posts.map(({ level }) => level))];
  const seesBenches = posts.some(({ bench }) => bench !== null);
  return (
    <search className="succession__filters" aria-label={text('filters')}>
      <PostSearch posts={posts} jumpTo={jumpTo} />
      <Select
        label={text('level')}
        value={query.level ?? ''}
        onChange={(level) => choose('level', level)}
        options={[
          { value: '', label: text('all') },
          ...levels.map((level) => ({ value: level, label: levelName(level) })),
        ]}
      />
      <div className="succession__checks">
        <Checkbox isSelected={query.onlyVacant} onChange={(isOnly) => choose('vacant', isOnly ? 'yes' : '')}>
          {text('onlyVacant')}
        </Checkbox>
        {seesBenches && (
          <Checkbox
            isSelected={query.onlyEmptyBench}
            onChange={(isOnly) => choose('bench', isOnly ? 'empty' : '')}
          >
            {text('onlyEmptyBench')}
          </Checkbox>
        )}
      </div>
    </search>
  );
};

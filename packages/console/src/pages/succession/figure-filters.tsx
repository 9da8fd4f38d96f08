import { useMemo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import '../../parts/stat.css';
import { successionMessages } from './messages.ts';
import type { Post } from './posts.ts';
import { type Concern, countConcerns, type SuccessionQuery, turnConcern } from './succession-query.ts';

const OF_BENCHES = ['empty', 'bare', 'thin'] as const satisfies readonly Concern[];
const OF_POSTS = ['vacant', 'soon', 'acting'] as const satisfies readonly Concern[];

const LOUD: readonly Concern[] = ['empty', 'bare'];

export interface FigureFiltersProps {
  readonly posts: readonly Post[];
  readonly query: SuccessionQuery;
  readonly choose: (changes: Readonly<Record<string, string>>) => void;
}

/** How many posts ask for attention, and why; a figure that is pressed leaves only those in the tree. */
export const FigureFilters = ({ posts, query, choose }: FigureFiltersProps) => {
  const text = useText(successionMessages);
  const format = useFormat();
  const shown: readonly Concern[] = posts.some(({ bench }) => bench !== null)
    ? [...OF_BENCHES, ...OF_POSTS]
    : OF_POSTS;
  const counts = useMemo(() => countConcerns(posts), [posts]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend, and these are no fields of a form
    <div role="group" aria-label={text('figures')} className="stats figure-filters">
      {shown.map((concern) => (
        <ToggleButton
          key={concern}
          className="stat figure-filter"
          data-is-loud={(LOUD.includes(concern) && counts[concern] > 0) || undefined}
          isSelected={query.concerns.includes(concern)}
          onChange={() => choose({ only: turnConcern(query.concerns, concern) })}
        >
          <span className="quiet small">{text(concern)}</span>
          <span className="stat__value">{format.number(counts[concern])}</span>
          <span className="stat__hint">{text(`${concern}Hint`)}</span>
        </ToggleButton>
      ))}
    </div>
  );
};

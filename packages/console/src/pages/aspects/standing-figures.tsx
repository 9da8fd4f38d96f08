import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Stat, Stats } from '../../parts/stat.tsx';
import type { MeritIndex } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { useCategoryName } from './use-category-name.ts';

export interface StandingFiguresProps {
  readonly index: MeritIndex;
  /** Of the instrument; whole points are written without. */
  readonly decimals: number;
}

export const StandingFigures = ({ index, decimals }: StandingFiguresProps) => {
  const text = useText(aspectsMessages);
  const format = useFormat();
  const category = useCategoryName();
  const { next, status, evidenceAsOf } = index;
  const shown = (value: number) => format.number(value, Number.isInteger(value) ? 0 : decimals);
  return (
    <Stats>
      <Stat
        label={text('index')}
        value={shown(index.index)}
        hint={text('indexHint', { share: format.percent(index.share) })}
      />
      <Stat label={text('category')} value={category(index.category)} />
      <Stat
        label={text('needed')}
        value={next === null ? '—' : shown(next.needed)}
        hint={next === null ? text('atTop') : text('neededHint', { category: category(next.category) })}
      />
      <Stat
        label={text('status')}
        value={<span className="aspects__status">{text(status)}</span>}
        hint={
          evidenceAsOf === null
            ? text('noEvidence')
            : text('evidenceAsOf', { date: format.date(evidenceAsOf) })
        }
      />
    </Stats>
  );
};

import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Stat, Stats } from '../../parts/stat.tsx';
import { timelineMessages } from './messages.ts';
import type { TimelineFigures } from './timeline-figures.ts';

export interface FiguresProps {
  readonly now: TimelineFigures;
  /** What they are compared with while something is supposed. */
  readonly forecast: TimelineFigures | null;
  readonly arePoolsKnown: boolean;
}

export const Figures = ({ now, forecast, arePoolsKnown }: FiguresProps) => {
  const text = useText(timelineMessages);
  const format = useFormat();
  const hintOf = (name: keyof TimelineFigures, hint: string): string => {
    const difference = forecast === null ? 0 : now[name] - forecast[name];
    if (difference === 0) return hint;
    const sign = difference > 0 ? '+' : '−';
    return text('supposed', { difference: `${sign}${format.number(Math.abs(difference))}` });
  };
  return (
    <Stats>
      <Stat
        label={text('vacant')}
        value={format.number(now.vacant)}
        hint={hintOf('vacant', text('vacantHint', { count: now.retiring }))}
      />
      <Stat label={text('late')} value={format.number(now.late)} hint={hintOf('late', text('lateHint'))} />
      <Stat label={text('due')} value={format.number(now.due)} hint={hintOf('due', text('dueHint'))} />
      <Stat
        label={text('bare')}
        value={arePoolsKnown ? format.number(now.withoutAnybody) : '…'}
        hint={hintOf('withoutAnybody', text('bareHint'))}
      />
    </Stats>
  );
};

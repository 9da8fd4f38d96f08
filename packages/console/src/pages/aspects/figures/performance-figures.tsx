import { useRead } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';

/** Plans, feedback, and what was made of low performance the year before. */
export const PerformanceFigures = ({ year }: { readonly year: number }) => {
  const text = useText(figureMessages);
  const format = useFormat();
  const plans = useRead('/v1/performance-plans/summary', { query: { year } });
  const gaps = useRead('/v1/performance-gaps', { query: { year: year - 1 } });
  const sources = [
    figuresOf(plans, ({ data: { agreed, feedbackGiven, feedbackDue } }) => [
      { label: text('agreed', { year: String(year) }), value: format.number(agreed) },
      {
        label: text('feedback'),
        value: feedbackDue === 0 ? '—' : format.percent(feedbackGiven / feedbackDue),
        hint: text('feedbackHint', { given: feedbackGiven, due: feedbackDue }),
      },
    ]),
    figuresOf(gaps, ({ data: { below, analysed } }) => [
      {
        label: text('below', { year: String(year - 1) }),
        value: format.number(below),
        hint: text('analysed', { count: analysed }),
      },
    ]),
  ];
  return <FigureRow sources={sources} />;
};

import { useRead } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';

/** Gaps, assessments, hours of training and guidance. */
export const CareerFigures = ({ year }: { readonly year: number }) => {
  const text = useText(figureMessages);
  const format = useFormat();
  const gaps = useRead('/v1/competency-gaps');
  const validity = useRead('/v1/assessment-validity');
  const hours = useRead('/v1/training-hours/summary', { query: { year } });
  const guidance = useRead('/v1/guidance');
  const sources = [
    figuresOf(gaps, ({ data: { summary } }) => [
      {
        label: text('gaps'),
        value: summary.withGap === null ? '—' : format.number(summary.withGap),
        hint: text('ofKnown', { count: summary.known }),
      },
    ]),
    figuresOf(validity, ({ data: { valid, expired, never } }) => [
      {
        label: text('validAssessments'),
        value: format.number(valid),
        hint: text('expired', { expired, never }),
      },
    ]),
    figuresOf(hours, ({ data: { total, required } }) => [
      {
        label: text('hours', { year: String(year) }),
        value: format.number(total.met),
        hint: text('hoursHint', {
          average: format.number(total.average ?? 0, 1),
          required: format.number(required),
        }),
      },
    ]),
    figuresOf(guidance, ({ data: { total } }) => [{ label: text('guidance'), value: format.number(total) }]),
  ];
  return <FigureRow sources={sources} />;
};

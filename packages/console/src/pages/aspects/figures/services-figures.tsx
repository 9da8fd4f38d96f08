import { useRead, useRows } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';

/** Requests, claims, and decrees in time. */
export const ServicesFigures = ({ year }: { readonly year: number }) => {
  const text = useText(figureMessages);
  const format = useFormat();
  const requests = useRead('/v1/service-requests');
  const claims = useRead('/v1/protection-claims');
  const outcomes = useRows('/v1/retirement-outcomes', { query: { year } });
  const sources = [
    figuresOf(requests, ({ data: { items } }) => [
      {
        label: text('requests'),
        value: format.number(items.length),
        hint: text('overdue', { count: items.filter(({ state }) => state === 'lewat').length }),
      },
    ]),
    figuresOf(claims, ({ data: { items } }) => [
      { label: text('claims'), value: format.number(items.length) },
    ]),
    figuresOf(outcomes, (rows) => [
      {
        label: text('decrees', { year: String(year) }),
        value: format.number(rows.filter(({ decree }) => decree === 'sebelum-tmt').length),
        hint: text('ofAll', { count: rows.length }),
      },
    ]),
  ];
  return <FigureRow sources={sources} />;
};

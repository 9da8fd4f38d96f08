import { useRead, useRows } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';

/** Allowances, awards, and disciplinary cases as mere numbers. */
export const PayFigures = ({ year }: { readonly year: number }) => {
  const text = useText(figureMessages);
  const format = useFormat();
  const path = { year };
  const named = { year: String(year) };
  const classes = useRows('/v1/tpp/{year}/classes', { path });
  const awards = useRead('/v1/award-proposals/{year}', { path });
  const cases = useRead('/v1/discipline-cases/summary');
  const sources = [
    figuresOf(classes, (rows) => [{ label: text('tppClasses', named), value: format.number(rows.length) }]),
    figuresOf(awards, ({ data: { items } }) => [
      { label: text('awards', named), value: format.number(items.length) },
    ]),
    figuresOf(cases, ({ data }) => [
      {
        label: text('cases'),
        value: format.number(data.cases),
        hint: text('casesHint', { open: data.open, decided: data.decided }),
      },
    ]),
  ];
  return <FigureRow sources={sources} />;
};

import { useRows } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';
import { sumOf } from './sum-of.ts';

/** Need against staff, over the whole job map. */
export const PlanningFigures = () => {
  const text = useText(figureMessages);
  const format = useFormat();
  const jobs = useRows('/v1/job-map');
  const sources = [
    figuresOf(jobs, (rows) => {
      const short = rows.filter(({ selisih }) => selisih !== null && selisih < 0);
      return [
        { label: text('jabatan'), value: format.number(sumOf(rows, ({ posts }) => posts)) },
        { label: text('need'), value: format.number(sumOf(rows, ({ need }) => need ?? 0)) },
        { label: text('staff'), value: format.number(sumOf(rows, ({ bezetting }) => bezetting)) },
        {
          label: text('short'),
          value: format.number(-sumOf(short, ({ selisih }) => selisih ?? 0)),
          hint: text('shortHint', { count: short.length }),
        },
      ];
    }),
  ];
  return <FigureRow sources={sources} />;
};

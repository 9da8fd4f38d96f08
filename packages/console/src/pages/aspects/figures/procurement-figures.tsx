import { useRows } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';

/** What is recruited for, and who came. */
export const ProcurementFigures = ({ year }: { readonly year: number }) => {
  const text = useText(figureMessages);
  const format = useFormat();
  const path = { year: String(year) };
  const formations = useRows('/v1/procurement/{year}/formations', { path });
  const appointees = useRows('/v1/procurement/{year}/appointees', { path });
  const sources = [
    figuresOf(formations, (rows) => [
      {
        label: text('formations', path),
        value: format.number(rows.length),
        hint: text('announced', { count: rows.filter(({ announcedOn }) => announcedOn !== null).length }),
      },
    ]),
    figuresOf(appointees, (rows) => [
      {
        label: text('appointees', path),
        value: format.number(rows.length),
        hint: text('oriented', { count: rows.filter(({ orientation }) => orientation !== null).length }),
      },
    ]),
  ];
  return <FigureRow sources={sources} />;
};

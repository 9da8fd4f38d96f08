import { useRead } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { FigureRow, figuresOf } from './figure-row.tsx';
import { figureMessages } from './messages.ts';

/** Complete records, systems that exchange data, and self-services. */
export const InformationFigures = () => {
  const text = useText(figureMessages);
  const format = useFormat();
  const quality = useRead('/v1/data-quality');
  const services = useRead('/v1/self-services');
  const sources = [
    figuresOf(quality, ({ data: { people, integrations, differences } }) => [
      {
        label: text('placed'),
        value: format.number(people.placed),
        hint: text('ofAll', { count: people.recorded }),
      },
      {
        label: text('systems'),
        value: format.number(integrations.registered),
        hint: text('systemsLate', { count: integrations.late.length }),
      },
      {
        label: text('waiting'),
        value: format.number(differences.waiting),
        ...(differences.oldestOn !== null && {
          hint: text('oldest', { date: format.date(differences.oldestOn) }),
        }),
      },
    ]),
    figuresOf(services, ({ data: { items } }) => [
      {
        label: text('selfServices'),
        value: format.number(items.filter(({ inUse }) => inUse).length),
        hint: text('ofAll', { count: items.length }),
      },
    ]),
  ];
  return <FigureRow sources={sources} />;
};

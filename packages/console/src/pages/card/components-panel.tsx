import type { components } from '@kotak9/client';
import { findingNames } from '../../language/finding-terms.ts';
import { axisNames, componentNames } from '../../language/talent-terms.ts';
import { expectationNames, potentialNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { componentMessages } from './component-messages.ts';
import { ExpiryMark } from './expiry-mark.tsx';
import { SourceList } from './source-list.tsx';

type Placement = components['schemas']['Placement'];
type Component = components['schemas']['Component'];

const AXES = ['performance', 'potential'] as const;
const LEVELS = {
  id: { ...expectationNames.id, ...potentialNames.id },
  en: { ...expectationNames.en, ...potentialNames.en },
};

export interface ComponentsPanelProps {
  readonly placement: Placement;
  readonly today: string;
}

/** Everything that both axes are made of, with its source and how long it counts. */
export const ComponentsPanel = ({ placement, today }: ComponentsPanelProps) => {
  const text = useText(componentMessages);
  const axisName = useText(axisNames);
  const name = useTerm(componentNames);
  const raw = useTerm(findingNames);
  const level = useTerm(LEVELS);
  const format = useFormat();

  const found = (value: Component['raw']): string =>
    typeof value === 'number'
      ? format.number(value, Number.isInteger(value) ? 0 : 2)
      : value.split('/').map(raw).join(' / ');
  const columns: readonly Column<Component>[] = [
    { id: 'name', title: text('component'), cell: (one) => name(one.name) },
    { id: 'raw', title: text('raw'), cell: (one) => found(one.raw) },
    { id: 'value', title: text('value'), isNumber: true, cell: ({ value }) => format.number(value, 2) },
    { id: 'weight', title: text('weight'), isNumber: true, cell: ({ weight }) => format.number(weight) },
    { id: 'points', title: text('points'), isNumber: true, cell: ({ points }) => format.number(points, 2) },
    { id: 'source', title: text('source'), cell: ({ source }) => <SourceList source={source} /> },
    {
      id: 'expires',
      title: text('expires'),
      cell: ({ expires }) => <ExpiryMark until={expires} today={today} />,
    },
  ];
  return (
    <Panel title={text('title')} hint={text('hint')}>
      {AXES.map((axis) => {
        const score = placement[axis];
        const rows = placement.components.filter((one) => one.axis === axis);
        const next = placement.nextCutoffs.find((one) => one.axis === axis);
        const heading =
          score === null
            ? text('axisUnknown', { axis: axisName(axis) })
            : text('axis', { axis: axisName(axis), score: format.number(score.score, 2) });
        return (
          <section key={axis} className="card-axis">
            <div className="card-axis__head">
              <h3>{heading}</h3>
              {score !== null && (
                <p className="quiet small">
                  {next === undefined
                    ? text('top')
                    : text('cutoff', {
                        distance: format.number(next.distance, 2),
                        level: level(next.level),
                        cutoff: format.number(next.cutoff),
                      })}
                </p>
              )}
            </div>
            {rows.length === 0 ? (
              <Empty title={text('none')} />
            ) : (
              <DataTable caption={heading} columns={columns} rows={rows} rowKey={(one) => one.name} />
            )}
          </section>
        );
      })}
    </Panel>
  );
};

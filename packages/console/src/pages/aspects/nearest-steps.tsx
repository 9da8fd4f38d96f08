import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import type { Instrument, MeritIndex } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { useCategoryName } from './use-category-name.ts';
import { useCriterionText } from './use-criterion-text.ts';

export interface NearestStepsProps {
  readonly index: MeritIndex;
  readonly instrument: Pick<Instrument, 'aspects' | 'decimals'>;
}

/** The fewest levels that lead to the category above, and what each of them still has to show. */
export const NearestSteps = ({ index, instrument }: NearestStepsProps) => {
  const text = useText(aspectsMessages);
  const format = useFormat();
  const category = useCategoryName();
  const criterion = useCriterionText();
  const { next, steps, reachable, year } = index;
  if (next === null) return null;

  const titles = new Map(
    instrument.aspects.flatMap(({ id: aspect, items }) =>
      items.map(({ id, title }) => [id, { aspect, title }] as const),
    ),
  );
  const shown = (value: number) => format.number(value, Number.isInteger(value) ? 0 : instrument.decimals);
  return (
    <Panel title={text('steps', { category: category(next.category) })} hint={text('stepsHint')}>
      {!reachable && (
        <Notice tone="warn">{text(steps.length === 0 ? 'stepsNone' : 'stepsUnreachable')}</Notice>
      )}
      {steps.length > 0 && (
        <DataTable
          caption={text('steps', { category: category(next.category) })}
          rows={steps}
          rowKey={({ item, to }) => `${item} ${to}`}
          columns={[
            {
              id: 'item',
              title: text('item'),
              cell: ({ item }) => (
                <>
                  <TextLink to={`/aspects/${titles.get(item)?.aspect}?year=${year}#item-${item}`}>
                    {item}
                  </TextLink>{' '}
                  <span lang="id">{titles.get(item)?.title}</span>
                </>
              ),
            },
            {
              id: 'lacking',
              title: text('lacking'),
              cell: ({ unmet }) =>
                unmet.length === 0 ? (
                  text('nothingLacking')
                ) : (
                  <ul className="aspects__lacking">
                    {unmet.map((one) => (
                      <li key={one.key}>{criterion.unmet(one)}</li>
                    ))}
                  </ul>
                ),
            },
            {
              id: 'step',
              title: text('step'),
              isNumber: true,
              cell: ({ from, to }) => text('stepTo', { from: String(from), to: String(to) }),
            },
            { id: 'gain', title: text('gain'), isNumber: true, cell: ({ gain }) => `+${shown(gain)}` },
            { id: 'after', title: text('after'), isNumber: true, cell: (one) => shown(one.index) },
          ]}
        />
      )}
    </Panel>
  );
};

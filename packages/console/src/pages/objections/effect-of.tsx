import type { components } from '@kotak9/client';
import { componentNames } from '../../language/talent-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { objectionMessages } from './messages.ts';

type Placement = NonNullable<components['schemas']['ObjectionRuling']['placement']>;

/** What a ruling did to the placement, component by component. */
export const EffectOf = ({ placement }: { readonly placement: Placement }) => {
  const text = useText(objectionMessages);
  const component = useTerm(componentNames);
  const format = useFormat();
  const before = placement.before?.box ?? null;
  const after = placement.after.box;
  const shown = (box: number | null): string => (box === null ? text('noBox') : String(box));
  const points = (value: number | null): string => (value === null ? '—' : format.number(value, 2));
  return (
    <>
      <p>
        {before === after
          ? text('effectSame', { after: shown(after) })
          : text('effect', { before: shown(before), after: shown(after) })}
      </p>
      {placement.changed.length === 0 ? (
        <p className="quiet small">{text('nothingChanged')}</p>
      ) : (
        <DataTable
          caption={text('changed')}
          rows={placement.changed}
          rowKey={({ axis, name }) => `${axis} ${name}`}
          columns={[
            { id: 'name', title: text('component'), cell: ({ name }) => component(name) },
            { id: 'before', title: text('pointsBefore'), isNumber: true, cell: (one) => points(one.before) },
            { id: 'after', title: text('pointsAfter'), isNumber: true, cell: (one) => points(one.after) },
          ]}
        />
      )}
    </>
  );
};

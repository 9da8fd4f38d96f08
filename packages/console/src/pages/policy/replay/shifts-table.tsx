import { GROUP_DIMENSIONS, type GroupDimension, type GroupResult } from '@kotak9/rules';
import { useState } from 'react';
import { useRows } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { Choice } from '../../../parts/choice.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import type { BoxNumber } from '../box-rows.ts';
import { groupShifts } from '../group-shifts.ts';
import { useFieldName } from '../use-field-name.ts';
import { replayMessages } from './messages.ts';

const AT_FIRST = 15;

export interface ShiftsTableProps {
  readonly groups: readonly GroupResult[];
  readonly high: { readonly before: readonly BoxNumber[]; readonly after: readonly BoxNumber[] };
}

/** Whether the policy favours a unit, a sex or an age: the share of each group in the high boxes, before and after. */
export const ShiftsTable = ({ groups, high }: ShiftsTableProps) => {
  const text = useText(replayMessages);
  const name = useFieldName();
  const { number, percent } = useFormat();
  const units = useRows('/v1/units');
  const [dimension, setDimension] = useState<GroupDimension>('unit');
  const unitName = new Map((units.data ?? []).map(({ id, name: called }) => [id, called]));
  const { shown, hidden } = groupShifts(groups, dimension, high);
  const points = (share: number): string => {
    const by = share * 100;
    return `${by > 0 ? '+' : by < 0 ? '−' : '±'}${number(Math.abs(by), 1)}`;
  };
  return (
    <section>
      <h3>{text('shiftsTitle')}</h3>
      <p className="quiet small">{text('shiftsHint', { boxes: high.after.join(', ') })}</p>
      <Choice
        label={text('groupBy')}
        options={GROUP_DIMENSIONS.map((one) => ({ value: one, label: text(`by-${one}`) }))}
        value={dimension}
        onChange={setDimension}
      />
      {shown.length > 0 && (
        <DataTable
          caption={text('shiftsTitle')}
          rows={shown.slice(0, AT_FIRST)}
          rowKey={({ group }) => group}
          columns={[
            { id: 'group', title: text('group'), cell: ({ group }) => unitName.get(group) ?? name(group) },
            { id: 'people', title: text('people'), cell: ({ people }) => number(people), isNumber: true },
            { id: 'moved', title: text('moved'), cell: ({ moved }) => number(moved), isNumber: true },
            {
              id: 'before',
              title: text('highBefore'),
              cell: ({ before }) => percent(before, 1),
              isNumber: true,
            },
            { id: 'after', title: text('highAfter'), cell: ({ after }) => percent(after, 1), isNumber: true },
            {
              id: 'by',
              title: text('points'),
              cell: ({ before, after }) => points(after - before),
              isNumber: true,
            },
          ]}
        />
      )}
      {hidden > 0 && <p className="quiet small">{text('hiddenGroups', { count: hidden })}</p>}
    </section>
  );
};

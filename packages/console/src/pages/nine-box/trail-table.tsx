import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { nineBoxMessages } from './messages.ts';
import { isOnTrail, type Trail, turnOf, type Way } from './trails.ts';

export interface TrailTableProps {
  readonly trails: readonly Trail[];
  readonly way: Way | null;
  readonly chooseWay: (way: Way | null) => void;
}

/** Every trail with its figure, to be chosen by keyboard too. */
export const TrailTable = ({ trails, way, chooseWay }: TrailTableProps) => {
  const text = useText(nineBoxMessages);
  const format = useFormat();
  return (
    <DataTable
      caption={text('trails')}
      columns={[
        {
          id: 'way',
          title: text('way'),
          cell: ({ from, to }) => (
            <ToggleButton
              className="nine-box__way"
              isSelected={isOnTrail(way, { from, to })}
              onChange={(isSelected) => chooseWay(isSelected ? { from, to } : null)}
            >
              {text('trailWay', { from, to })}
            </ToggleButton>
          ),
        },
        {
          id: 'turn',
          title: text('turn'),
          cell: ({ from, to }) => {
            const turn = turnOf(from, to);
            return turn === null ? '' : text(`turn-${turn}`);
          },
        },
        {
          id: 'count',
          title: text('trailCount'),
          isNumber: true,
          cell: ({ count }) => format.number(count),
        },
      ]}
      rows={trails}
      rowKey={({ from, to }) => `${from}-${to}`}
    />
  );
};

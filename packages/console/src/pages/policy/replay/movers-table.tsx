import { causeCodes } from '@kotak9/rules';
import { useState } from 'react';
import { useRows } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { BoxMark } from '../../../parts/box-mark.tsx';
import { Button } from '../../../parts/button.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Select } from '../../../parts/select.tsx';
import { TextLink } from '../../../parts/text-link.tsx';
import type { BoxNumber } from '../box-rows.ts';
import { DIRECTIONS, type Direction, directionOf } from './direction.ts';
import { replayMessages } from './messages.ts';
import type { ShownMover } from './shown-replay.ts';
import { useCauseName } from './use-cause-name.ts';

const AT_ONCE = 20;
const ALL = 'all';

/** Everybody who moves, from where to where, and what does it. */
export const MoversTable = ({ movers }: { readonly movers: readonly ShownMover[] }) => {
  const text = useText(replayMessages);
  const causeName = useCauseName();
  const { number } = useFormat();
  const units = useRows('/v1/units');
  const [direction, setDirection] = useState<Direction | typeof ALL>(ALL);
  const [unit, setUnit] = useState(ALL);
  const [shown, setShown] = useState(AT_ONCE);
  const unitName = new Map((units.data ?? []).map(({ id, name }) => [id, name]));
  const unitsOfMovers = [...new Set(movers.map(({ unitId }) => unitId))].sort();
  const found = movers.filter(
    (mover) =>
      (direction === ALL || directionOf(mover) === direction) && (unit === ALL || mover.unitId === unit),
  );
  const boxOf = (box: BoxNumber | null) => (box === null ? text('unplacedShort') : <BoxMark box={box} />);
  return (
    <section>
      <h3>{text('moversTitle')}</h3>
      <div className="policy-filters">
        <Select
          label={text('direction')}
          value={direction}
          onChange={setDirection}
          options={[
            { value: ALL, label: text('all') },
            ...DIRECTIONS.map((one) => ({ value: one, label: text(`direction-${one}`) })),
          ]}
        />
        <Select
          label={text('unit')}
          value={unit}
          onChange={setUnit}
          options={[
            { value: ALL, label: text('all') },
            ...unitsOfMovers.map((id) => ({ value: id, label: unitName.get(id) ?? id })),
          ]}
        />
      </div>
      <p role="status" className="quiet small">
        {text('moversCount', { count: number(found.length) })}
      </p>
      <DataTable
        caption={text('moversTitle')}
        rows={found.slice(0, shown)}
        rowKey={({ nip }) => nip}
        columns={[
          {
            id: 'nip',
            title: text('nip'),
            cell: ({ nip }) => <TextLink to={`/people/${nip}`}>{nip}</TextLink>,
          },
          { id: 'unit', title: text('unit'), cell: ({ unitId }) => unitName.get(unitId) ?? unitId },
          { id: 'from', title: text('fromBox'), cell: ({ before }) => boxOf(before.box) },
          { id: 'to', title: text('toBox'), cell: ({ after }) => boxOf(after.box) },
          {
            id: 'causes',
            title: text('cause'),
            cell: ({ causes }) => causeCodes(causes).map(causeName).join('; '),
          },
        ]}
      />
      {found.length > shown && (
        <Button onPress={() => setShown(shown + AT_ONCE)}>
          {text('showMore', { count: Math.min(AT_ONCE, found.length - shown) })}
        </Button>
      )}
    </section>
  );
};

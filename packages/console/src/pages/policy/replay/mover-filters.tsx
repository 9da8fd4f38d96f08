import { useText } from '../../../language/use-text.ts';
import { type Option, Select } from '../../../parts/select.tsx';
import { useAddress } from '../../../parts/use-address.ts';
import { DIRECTIONS } from './direction.ts';
import { PLACES, readFilter, UNPLACED } from './find-movers.ts';
import { replayMessages } from './messages.ts';
import type { ShownMover } from './shown-replay.ts';

export interface MoverFiltersProps {
  /** Whose units can be chosen. */
  readonly movers: readonly ShownMover[];
  readonly unitName: ReadonlyMap<string, string>;
}

/** Whom to look at among those who move. */
export const MoverFilters = ({ movers, unitName }: MoverFiltersProps) => {
  const text = useText(replayMessages);
  const { params, choose } = useAddress();
  const { direction, unit, from, to } = readFilter(params);
  const units = [...new Set([...movers.map(({ unitId }) => unitId), ...(unit === null ? [] : [unit])])];
  const filter = (name: string, label: string, value: string | null, options: readonly Option<string>[]) => (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(next) => choose({ [name]: next })}
      options={[{ value: '', label: text('all') }, ...options]}
    />
  );
  const places = PLACES.map((place) => ({
    value: place,
    label: place === UNPLACED ? text('unplacedPlace') : text('box', { box: place }),
  }));
  return (
    <div className="policy-filters">
      {filter('from', text('fromBox'), from, places)}
      {filter('to', text('toBox'), to, places)}
      {filter(
        'direction',
        text('direction'),
        direction,
        DIRECTIONS.map((one) => ({ value: one, label: text(`direction-${one}`) })),
      )}
      {filter(
        'unit',
        text('unit'),
        unit,
        units.sort().map((id) => ({ value: id, label: unitName.get(id) ?? id })),
      )}
    </div>
  );
};

import { causeCodes } from '@kotak9/rules';
import { useMemo } from 'react';
import { useRows } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { BoxMark } from '../../../parts/box-mark.tsx';
import { LongTable } from '../../../parts/long-table.tsx';
import { TextLink } from '../../../parts/text-link.tsx';
import { useAddress } from '../../../parts/use-address.ts';
import type { BoxNumber } from '../box-rows.ts';
import { findMovers, readFilter } from './find-movers.ts';
import { replayMessages } from './messages.ts';
import { MoverFilters } from './mover-filters.tsx';
import type { ShownMover } from './shown-replay.ts';
import { useCauseName } from './use-cause-name.ts';

/** Everybody who moves, from where to where, and what does it. Whom to look at stands in the address. */
export const MoversTable = ({ movers }: { readonly movers: readonly ShownMover[] }) => {
  const text = useText(replayMessages);
  const causeName = useCauseName();
  const { number } = useFormat();
  const { params } = useAddress();
  const units = useRows('/v1/units');
  const unitName = new Map((units.data ?? []).map(({ id, name }) => [id, name]));
  const found = useMemo(() => findMovers(movers, readFilter(params)), [movers, params]);
  const boxOf = (box: BoxNumber | null) => (box === null ? text('unplacedShort') : <BoxMark box={box} />);
  return (
    <section className="policy-movers">
      <h3>{text('moversTitle')}</h3>
      <MoverFilters movers={movers} unitName={unitName} />
      <p role="status" className="quiet small">
        {found.length === movers.length
          ? text('moversCount', { count: number(found.length) })
          : text('moversFound', { count: number(found.length), all: number(movers.length) })}
      </p>
      {found.length > 0 && (
        <LongTable
          caption={text('moversTitle')}
          rows={found}
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
      )}
    </section>
  );
};

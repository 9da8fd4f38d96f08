import { useMemo } from 'react';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import type { Level } from './imagine-departures.ts';
import { type Column, levelStack } from './level-stack.ts';
import { timelineMessages } from './messages.ts';
import type { Track } from './place-on-track.ts';

export interface RetirementsByYearProps {
  readonly retirements: readonly { readonly tmtPensiun: string; readonly level: Level | null }[];
  readonly track: Track;
  readonly level: Level | undefined;
}

/** Everybody who retires, by year and level: also those whose post gets no list. */
export const RetirementsByYear = ({ retirements, track, level: only }: RetirementsByYearProps) => {
  const text = useText(timelineMessages);
  const levelName = useText(levelNames);
  const format = useFormat();
  const { levels, columns, total } = useMemo(() => {
    const within = retirements.flatMap(({ tmtPensiun, level }) =>
      tmtPensiun < track.until && level !== null && (only === undefined || level === only)
        ? [{ column: tmtPensiun.slice(0, 4), level }]
        : [],
    );
    const years = [...new Set(within.map(({ column }) => column))].sort();
    return levelStack(within, years);
  }, [retirements, track.until, only]);

  return (
    <Panel title={text('retiring')} hint={text('retiringHint')}>
      {total === 0 ? (
        <Empty title={text('retiringNone')} />
      ) : (
        <DataTable<Level>
          caption={text('retiring')}
          columns={[
            { id: 'level', title: text('level'), cell: (level) => levelName(level) },
            ...columns.map((column: Column) => ({
              id: column.name,
              title: column.name,
              isNumber: true,
              cell: (level: Level) => format.number(column.counts.get(level) ?? 0),
            })),
            {
              id: 'total',
              title: text('total'),
              isNumber: true,
              cell: (level) =>
                format.number(columns.reduce((sum, { counts }) => sum + (counts.get(level) ?? 0), 0)),
            },
          ]}
          rows={levels}
          rowKey={(level) => level}
        />
      )}
    </Panel>
  );
};

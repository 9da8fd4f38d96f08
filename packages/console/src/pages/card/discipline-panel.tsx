import { sanctionLevelNames } from '../../language/person-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { historyMessages } from './history-messages.ts';
import type { DisciplineEntry } from './inputs.ts';

export interface DisciplinePanelProps {
  readonly sanctions: readonly DisciplineEntry[];
  readonly today: string;
}

/** Sanctions by level and time; what a case was about is not held here. */
export const DisciplinePanel = ({ sanctions, today }: DisciplinePanelProps) => {
  const text = useText(historyMessages);
  const level = useText(sanctionLevelNames);
  const format = useFormat();
  return (
    <Panel title={text('discipline')}>
      {sanctions.length === 0 ? (
        <p className="quiet">{text('noDiscipline')}</p>
      ) : (
        <DataTable
          caption={text('discipline')}
          rows={sanctions.toSorted((a, b) => b.from.localeCompare(a.from))}
          rowKey={({ id }) => id}
          columns={[
            { id: 'level', title: text('degreeOf'), cell: (one) => level(one.level) },
            { id: 'from', title: text('from'), cell: ({ from }) => format.date(from) },
            { id: 'until', title: text('until'), cell: ({ until }) => format.date(until) },
            {
              id: 'state',
              title: text('state'),
              cell: ({ until }) =>
                until < today ? <Badge>{text('over')}</Badge> : <Badge tone="bad">{text('running')}</Badge>,
            },
          ]}
        />
      )}
    </Panel>
  );
};

import { assignmentLevelNames, awardLevelNames, feedbackNames } from '../../language/person-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { historyMessages } from './history-messages.ts';
import { type Merit, type MeritSources, meritsOf } from './merits.ts';

/** Awards, task teams and 360° feedback. */
export const MeritsPanel = (sources: MeritSources) => {
  const text = useText(historyMessages);
  const award = useTerm(awardLevelNames);
  const assignment = useTerm(assignmentLevelNames);
  const feedback = useTerm(feedbackNames);
  const format = useFormat();
  const levels: Readonly<Record<Merit['kind'], (level: string) => string>> = { award, assignment, feedback };
  const merits = meritsOf(sources);
  return (
    <Panel title={text('merits')}>
      {merits.length === 0 ? (
        <Empty title={text('noMerits')} />
      ) : (
        <DataTable
          caption={text('merits')}
          rows={merits}
          rowKey={({ kind, id }) => `${kind} ${id}`}
          columns={[
            { id: 'name', title: text('name'), cell: ({ kind, name }) => name || text(kind) },
            { id: 'kind', title: text('kind'), cell: ({ kind }) => text(kind) },
            { id: 'level', title: text('degreeOf'), cell: ({ kind, level }) => levels[kind](level) },
            {
              id: 'when',
              title: text('when'),
              cell: ({ when }) => (when.length === 4 ? when : format.date(when)),
            },
          ]}
        />
      )}
    </Panel>
  );
};

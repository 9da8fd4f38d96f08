import { educationNames, fieldMatchNames } from '../../language/person-terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { historyMessages } from './history-messages.ts';
import type { EducationEntry, TrainingEntry } from './inputs.ts';

export const EducationPanel = ({ degrees }: { readonly degrees: readonly EducationEntry[] }) => {
  const text = useText(historyMessages);
  const degree = useText(educationNames);
  const field = useText(fieldMatchNames);
  return (
    <Panel title={text('education')}>
      {degrees.length === 0 ? (
        <Empty title={text('noEducation')} />
      ) : (
        <DataTable
          caption={text('education')}
          rows={degrees.toSorted((a, b) => b.graduatedIn - a.graduatedIn)}
          rowKey={({ id }) => id}
          columns={[
            { id: 'degree', title: text('degree'), cell: ({ level }) => degree(level) },
            { id: 'major', title: text('major'), cell: ({ major }) => major },
            { id: 'field', title: text('field'), cell: ({ fieldMatch }) => field(fieldMatch) },
            {
              id: 'graduated',
              title: text('graduated'),
              isNumber: true,
              cell: ({ graduatedIn }) => graduatedIn,
            },
          ]}
        />
      )}
    </Panel>
  );
};

export const TrainingPanel = ({ courses }: { readonly courses: readonly TrainingEntry[] }) => {
  const text = useText(historyMessages);
  const format = useFormat();
  return (
    <Panel title={text('training')}>
      {courses.length === 0 ? (
        <Empty title={text('noTraining')} />
      ) : (
        <DataTable
          caption={text('training')}
          rows={courses.toSorted((a, b) => b.year - a.year)}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', title: text('name'), cell: ({ name }) => name },
            { id: 'year', title: text('year'), isNumber: true, cell: ({ year }) => year },
            { id: 'hours', title: text('hours'), isNumber: true, cell: ({ hours }) => format.number(hours) },
          ]}
        />
      )}
    </Panel>
  );
};

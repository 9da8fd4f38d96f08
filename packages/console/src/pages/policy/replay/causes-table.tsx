import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { DataTable } from '../../../parts/data-table.tsx';
import { replayMessages } from './messages.ts';
import type { ShownResult } from './shown-replay.ts';
import { useCauseName } from './use-cause-name.ts';

/** What took part in how many moves. */
export const CausesTable = ({ causes }: Pick<ShownResult, 'causes'>) => {
  const text = useText(replayMessages);
  const causeName = useCauseName();
  const { number } = useFormat();
  return (
    <section>
      <h3>{text('causesTitle')}</h3>
      <p className="quiet small">{text('causesHint')}</p>
      <DataTable
        caption={text('causesTitle')}
        rows={causes}
        rowKey={({ cause }) => cause}
        columns={[
          { id: 'cause', title: text('cause'), cell: ({ cause }) => causeName(cause) },
          { id: 'people', title: text('people'), cell: ({ people }) => number(people), isNumber: true },
        ]}
      />
    </section>
  );
};

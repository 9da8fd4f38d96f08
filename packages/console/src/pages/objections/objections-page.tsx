import { useSearchParams } from 'wouter';
import { useRows } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Page } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { objectionMessages } from './messages.ts';
import { ObjectionsTable } from './objections-table.tsx';
import { statusNames } from './terms.ts';

const STATUSES = ['open', 'overdue', 'answered', 'closed'] as const;

/** What people objected to, by how far it is; the nearest deadline first. */
export default function ObjectionsPage() {
  const text = useText(objectionMessages);
  const name = useText(statusNames);
  const [search, setSearch] = useSearchParams();
  const status = STATUSES.find((one) => one === search.get('status')) ?? 'open';
  const read = useRows('/v1/objections', { query: { status } });
  return (
    <Page title={text('title')} lead={text('lead')}>
      <Choice
        label={text('status')}
        value={status}
        onChange={(value) => setSearch({ status: value })}
        options={STATUSES.map((value) => ({ value, label: name(value) }))}
      />
      <Panel title={name(status)}>
        <ReadView read={read}>
          {(objections) =>
            objections.length === 0 ? (
              <Empty title={text('none')}>{text('noneText')}</Empty>
            ) : (
              <ObjectionsTable caption={name(status)} objections={objections} isOfMany />
            )
          }
        </ReadView>
      </Panel>
    </Page>
  );
}

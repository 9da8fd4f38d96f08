import { useRows } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { ImportList } from './import-list.tsx';
import { importMessages } from './messages.ts';
import { NewImport } from './new-import.tsx';
import './imports.css';

/** Begins imports, and lists those that were begun. */
export default function ImportsPage() {
  const text = useText(importMessages);
  const mayImport = useHasRole('hr-admin', 'assessor');
  const imports = useRows('/v1/imports');
  return (
    <Page title={text('title')} lead={text('lead')}>
      {mayImport && <NewImport />}
      <Panel title={text('listTitle')} hint={text('listHint')}>
        <ReadView read={imports}>
          {(listed) =>
            listed.length === 0 ? (
              <Empty title={text('noneTitle')}>{text(mayImport ? 'noneText' : 'noneForReader')}</Empty>
            ) : (
              <ImportList
                imports={listed.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt, 'en'))}
              />
            )
          }
        </ReadView>
      </Panel>
    </Page>
  );
}

import { useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { ImportView } from './import-view.tsx';
import { importMessages } from './messages.ts';
import './imports.css';

/** One import as the service has it: after a reload or a lost connection it is where it was. */
export default function ImportPage() {
  const text = useText(importMessages);
  const { id = '' } = useParams();
  const read = useRead('/v1/imports/{id}', { path: { id } });
  return (
    <Page
      title={read.data?.data.fileName ?? text('title')}
      actions={
        <TextLink kind="secondary" to="/imports">
          {text('back')}
        </TextLink>
      }
    >
      <ReadView read={read}>{({ data }) => <ImportView key={data.id} shown={data} />}</ReadView>
    </Page>
  );
}

import { useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { isMissing } from '../vacancy/is-missing.ts';
import { MissingVacancy } from '../vacancy/missing-vacancy.tsx';
import { CascadeView } from './cascade-view.tsx';
import { cascadeMessages } from './messages.ts';
import './cascade.css';

/** What filling one vacancy opens in turn, to the end. */
export default function CascadePage() {
  const { vacancy: id = '' } = useParams<{ vacancy: string }>();
  const text = useText(cascadeMessages);
  const vacancy = useRead('/v1/vacancies/{id}', { path: { id } });
  const post = vacancy.data?.data.title;
  return (
    <Page
      title={post === undefined ? text('fallbackTitle') : text('title', { post })}
      lead={text('lead')}
      actions={
        <TextLink kind="secondary" to={`/succession/${id}`}>
          {text('toVacancy')}
        </TextLink>
      }
    >
      {isMissing(vacancy.error) ? (
        <MissingVacancy />
      ) : (
        <ReadView read={vacancy}>{({ data }) => <CascadeView vacancy={data} />}</ReadView>
      )}
    </Page>
  );
}

import { useParams } from 'wouter';
import { useRows } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { CascadeView } from './cascade-view.tsx';
import { cascadeMessages } from './messages.ts';
import './cascade.css';

/** What filling one vacancy opens in turn, to the end. */
export default function CascadePage() {
  const { vacancy: id = '' } = useParams<{ vacancy: string }>();
  const text = useText(cascadeMessages);
  const vacancies = useRows('/v1/vacancies');
  const vacancy = vacancies.data?.find((one) => one.id === id);
  return (
    <Page
      title={vacancy === undefined ? text('fallbackTitle') : text('title', { post: vacancy.title })}
      lead={text('lead')}
      actions={
        <TextLink kind="secondary" to={`/succession/${id}`}>
          {text('toVacancy')}
        </TextLink>
      }
    >
      <ReadView read={vacancies}>
        {() =>
          vacancy === undefined ? (
            <Empty title={text('missingTitle')}>
              <p>{text('missingText')}</p>
              <TextLink to="/succession">{text('toSuccession')}</TextLink>
            </Empty>
          ) : (
            <CascadeView positionId={vacancy.positionId} on={vacancy.effectiveDate} />
          )
        }
      </ReadView>
    </Page>
  );
}

import { useParams } from 'wouter';
import { problemCodeOf } from '../../api/problem-code-of.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { useForecast } from '../succession/use-forecast.ts';
import { isMissing } from '../vacancy/is-missing.ts';
import { MissingVacancy } from '../vacancy/missing-vacancy.tsx';
import { DecisionResult } from './decision-result.tsx';
import { DecisionTask } from './decision-task.tsx';
import { decisionMessages } from './messages.ts';
import './decision.css';

/** The appointing official's page: the published names, and the one decision about them. */
export default function DecisionPage() {
  const { vacancy: id = '' } = useParams<{ vacancy: string }>();
  const text = useText(decisionMessages);
  const vacancy = useRead('/v1/vacancies/{id}', { path: { id } });
  const list = useRead('/v1/vacancies/{id}/succession-list', { path: { id } });
  const freezes = useRead('/v1/election-freezes');
  const forecast = useForecast();
  const missing = problemCodeOf(list.error);
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
      {isMissing(list.error) ? (
        <MissingVacancy />
      ) : missing === 'succession-list/not-published' || missing === 'succession-list/not-drafted' ? (
        <Empty title={text('waitTitle')}>{text('waitText')}</Empty>
      ) : (
        <ReadView read={list}>
          {({ data, etag }) =>
            data.decision !== null ? (
              <DecisionResult list={data} decision={data.decision} />
            ) : (
              <ReadView read={vacancy}>
                {(one) => (
                  <ReadView read={forecast}>
                    {({ data: { from } }) => (
                      <DecisionTask
                        key={data.id}
                        vacancy={one.data}
                        list={data}
                        etag={etag}
                        today={from}
                        freezes={freezes.data?.data.items ?? []}
                        reload={() => void list.refetch()}
                      />
                    )}
                  </ReadView>
                )}
              </ReadView>
            )
          }
        </ReadView>
      )}
    </Page>
  );
}

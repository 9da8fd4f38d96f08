import { useQueries } from '@tanstack/react-query';
import { useClient } from '../../api/client-context.tsx';
import { problemCodeOf } from '../../api/problem-code-of.ts';
import { useRows } from '../../api/use-read.ts';
import { useLanguage } from '../../language/language.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { homeMessages } from './messages.ts';
import { nearestVacancies } from './nearest-vacancies.ts';

/** As many posts as are asked about; further ones stand under succession. */
const ASKED = 20;

const NOT_YET_PUBLISHED = ['succession-list/not-published', 'succession-list/not-drafted'];

/** Published lists that nobody has decided on yet: what the appointing official is here for. */
export const WaitingDecisions = () => {
  const text = useText(homeMessages);
  const format = useFormat();
  const client = useClient();
  const [language] = useLanguage();
  const vacancies = useRows('/v1/vacancies');
  const lists = useQueries({
    queries: nearestVacancies(vacancies.data ?? [], ASKED).map(({ id }) => {
      const options = { path: { id } };
      return {
        queryKey: ['/v1/vacancies/{id}/succession-list', [options], language],
        queryFn: () => client.get('/v1/vacancies/{id}/succession-list', options),
      };
    }),
  });
  const fault = lists.find(
    ({ error }) => error !== null && !NOT_YET_PUBLISHED.includes(problemCodeOf(error) ?? ''),
  )?.error;
  const isLoading = vacancies.isPending || lists.some((list) => list.isPending);
  const waiting = lists.flatMap(({ data }) => (data?.data.status === 'published' ? [data.data] : []));

  const content = () => {
    if (vacancies.isError) return <Failed error={vacancies.error} retry={() => void vacancies.refetch()} />;
    if (fault !== undefined) return <Failed error={fault} />;
    if (isLoading) return <Loading />;
    if (waiting.length === 0) return <Empty title={text('noneWaiting')} />;
    return (
      <ul className="home__waiting">
        {waiting.map(({ vacancyId, title, appointmentDate }) => (
          <li key={vacancyId}>
            <span>
              <strong>{title}</strong>
              <br />
              <span className="quiet small">{format.date(appointmentDate)}</span>
            </span>
            <TextLink kind="primary" to={`/succession/${vacancyId}/decision`}>
              {text('decide')}
            </TextLink>
          </li>
        ))}
      </ul>
    );
  };
  return (
    <Panel title={text('waiting')} hint={text('waitingHint')}>
      {content()}
    </Panel>
  );
};

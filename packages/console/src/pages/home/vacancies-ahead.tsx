import type { components } from '@kotak9/client';
import { useRows } from '../../api/use-read.ts';
import { vacancyCauseNames, vacancyStatusNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { homeMessages } from './messages.ts';
import { nearestVacancies } from './nearest-vacancies.ts';

type Vacancy = components['schemas']['VacancySummary'];

const SHOWN = 8;

export const VacanciesAhead = () => {
  const text = useText(homeMessages);
  const status = useText(vacancyStatusNames);
  const cause = useText(vacancyCauseNames);
  const format = useFormat();
  const read = useRows('/v1/vacancies');
  const columns: readonly Column<Vacancy>[] = [
    {
      id: 'post',
      title: text('post'),
      cell: ({ id, title, listStatus }) => (
        <>
          <TextLink to={`/succession/${id}`}>{title}</TextLink>
          <span className="quiet small home__list">{text(listStatus ?? 'noList')}</span>
        </>
      ),
    },
    { id: 'from', title: text('from'), cell: ({ effectiveDate }) => format.date(effectiveDate) },
    { id: 'cause', title: text('cause'), cell: (vacancy) => cause(vacancy.cause) },
    {
      id: 'status',
      title: text('status'),
      cell: (vacancy) => (
        <Badge tone={vacancy.status === 'open' ? 'warn' : 'neutral'}>{status(vacancy.status)}</Badge>
      ),
    },
  ];
  return (
    <Panel
      title={text('vacancies')}
      hint={text('vacanciesHint')}
      actions={<TextLink to="/succession">{text('toSuccession')}</TextLink>}
    >
      <ReadView read={read}>
        {(vacancies) => {
          const nearest = nearestVacancies(vacancies).slice(0, SHOWN);
          return nearest.length === 0 ? (
            <Empty title={text('noVacancies')} />
          ) : (
            <DataTable caption={text('vacancies')} columns={columns} rows={nearest} rowKey={({ id }) => id} />
          );
        }}
      </ReadView>
    </Panel>
  );
};

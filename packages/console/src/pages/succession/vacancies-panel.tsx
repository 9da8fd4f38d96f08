import { useRows } from '../../api/use-read.ts';
import { vacancyCauseNames, vacancyStatusNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { successionMessages } from './messages.ts';

const STATUSES = ['open', 'forecast', 'decided', 'filled', 'closed'] as const;

/** Vacancies by status, the nearest first. */
export const VacanciesPanel = () => {
  const text = useText(successionMessages);
  const statusName = useText(vacancyStatusNames);
  const cause = useText(vacancyCauseNames);
  const format = useFormat();
  const { params, choose } = useAddress();
  const vacancies = useRows('/v1/vacancies');
  return (
    <Panel title={text('vacancies')}>
      <ReadView read={vacancies}>
        {(rows) => {
          const of = (status: string) => rows.filter((row) => row.status === status);
          const asked = STATUSES.find((one) => one === params.get('status'));
          const status = asked ?? STATUSES.find((one) => of(one).length > 0) ?? 'open';
          const shown = [...of(status)].sort((a, b) => a.effectiveDate.localeCompare(b.effectiveDate));
          return (
            <>
              <Select
                label={text('status')}
                value={status}
                onChange={(next) => choose({ status: next })}
                options={STATUSES.map((one) => ({
                  value: one,
                  label: text('statusCount', { status: statusName(one), count: of(one).length }),
                }))}
              />
              {shown.length === 0 ? (
                <Empty title={text('noVacancies')}>{text('noVacanciesText')}</Empty>
              ) : (
                <ul className="vacancy-list" aria-label={text('vacancyList', { status: statusName(status) })}>
                  {shown.map((vacancy) => (
                    <li key={vacancy.id}>
                      <TextLink to={`/succession/${vacancy.id}`}>{vacancy.title}</TextLink>
                      <span className="quiet small">
                        {cause(vacancy.cause)}, {text('from', { date: format.date(vacancy.effectiveDate) })}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </ReadView>
    </Panel>
  );
};

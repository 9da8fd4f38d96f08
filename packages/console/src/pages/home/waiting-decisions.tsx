import { useRows } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { homeMessages } from './messages.ts';
import { nearestVacancies } from './nearest-vacancies.ts';

/** Published lists that nobody has decided on yet: what the appointing official is here for. */
export const WaitingDecisions = () => {
  const text = useText(homeMessages);
  const format = useFormat();
  const read = useRows('/v1/vacancies');
  return (
    <Panel title={text('waiting')} hint={text('waitingHint')}>
      <ReadView read={read}>
        {(vacancies) => {
          const waiting = nearestVacancies(vacancies).filter(({ listStatus }) => listStatus === 'published');
          return waiting.length === 0 ? (
            <Empty title={text('noneWaiting')} />
          ) : (
            <ul className="home__waiting">
              {waiting.map(({ id, title, effectiveDate }) => (
                <li key={id}>
                  <span>
                    <strong>{title}</strong>
                    <br />
                    <span className="quiet small">
                      {text('from')} {format.date(effectiveDate)}
                    </span>
                  </span>
                  <TextLink kind="primary" to={`/succession/${id}/decision`}>
                    {text('decide')}
                  </TextLink>
                </li>
              ))}
            </ul>
          );
        }}
      </ReadView>
    </Panel>
  );
};

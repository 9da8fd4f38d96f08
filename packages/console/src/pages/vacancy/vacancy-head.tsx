import { vacancyCauseNames, vacancyStatusNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { daysUntil } from '../succession/days-until.ts';
import { useForecast } from '../succession/use-forecast.ts';
import type { Vacancy } from './list-types.ts';
import { vacancyMessages } from './messages.ts';

export const STATUS_TONES = {
  forecast: 'info',
  open: 'warn',
  decided: 'accent',
  filled: 'good',
  closed: 'neutral',
} as const satisfies Record<Vacancy['status'], Tone>;

/** Why the post is free, from when, and how much time there is. */
export const VacancyHead = ({ vacancy }: { readonly vacancy: Vacancy }) => {
  const text = useText(vacancyMessages);
  const status = useText(vacancyStatusNames);
  const cause = useText(vacancyCauseNames);
  const format = useFormat();
  const forecast = useForecast().data?.data;
  const start = forecast?.entries.find(({ vacancyId }) => vacancyId === vacancy.id)?.latestStart;
  const days = forecast === undefined ? null : daysUntil(forecast.from, vacancy.effectiveDate);
  const left =
    days === null ? null : days < 0 ? text('daysSince', { days: -days }) : text('daysLeft', { days });
  const { holder, holderName } = vacancy;
  return (
    <Panel title={text('head')}>
      <div className="vacancy-halves">
        <Facts
          facts={[
            [
              text('status'),
              <Badge key="status" tone={STATUS_TONES[vacancy.status]}>
                {status(vacancy.status)}
              </Badge>,
            ],
            [text('cause'), cause(vacancy.cause)],
            [
              text('from'),
              <>
                {format.date(vacancy.effectiveDate)}
                {left !== null && <span className="quiet"> ({left})</span>}
              </>,
            ],
            [text('closedBecause'), vacancy.closedBecause],
          ]}
        />
        <Facts
          facts={[
            [
              text('holder'),
              holder === null ? (
                text('nobody')
              ) : (
                <PersonName key="holder" nip={holder} name={holderName ?? holder} />
              ),
            ],
            [
              text('startBy'),
              start === undefined ? null : (
                <>
                  {format.date(start.startBy)} {start.late && <Badge tone="bad">{text('startLate')}</Badge>}
                </>
              ),
            ],
            [
              text('freeze'),
              start === undefined || start.freeze === null ? null : (
                <>
                  {text('freezeText', {
                    from: format.date(start.freeze.from),
                    until: format.date(start.freeze.until),
                  })}{' '}
                  <span className="vacancy-basis">{start.freeze.legalBasis}</span>
                </>
              ),
            ],
          ]}
        />
      </div>
    </Panel>
  );
};

import type { components } from '@kotak9/client';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { BoxMark } from '../../parts/box-mark.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { cascadeMessages } from './messages.ts';
import { OtherSuccessor } from './other-successor.tsx';

export interface CascadeStepProps {
  readonly step: components['schemas']['Cascade']['steps'][number];
  readonly number: number;
  /** Of those in the chain, by NIP. */
  readonly names: ReadonlyMap<string, string>;
  /** Who is in the chain already. */
  readonly used: readonly string[];
  readonly suppose: (nip: string) => void;
}

/** One post of the chain: who leaves it, who fills it, and how much time there is. */
export const CascadeStep = ({ step, number, names, used, suppose }: CascadeStepProps) => {
  const text = useText(cascadeMessages);
  const level = useText(levelNames);
  const format = useFormat();
  const { successor, latestStart } = step;
  return (
    <li className="cascade__step">
      <div className="cascade__post">
        <p className="quiet small">
          {text('step', { number })} · {level(step.level)}
        </p>
        <h3>{step.title}</h3>
        <p className="small">
          {step.vacatedBy === null ? (
            text('leftByNobody')
          ) : (
            <>
              {text('left')}{' '}
              <PersonName nip={step.vacatedBy} name={names.get(step.vacatedBy) ?? step.vacatedBy} />
            </>
          )}
          . {text('on', { date: format.date(step.date) })}.
        </p>
        <p className="quiet small">
          {text('startBy', { date: format.date(latestStart.startBy) })}{' '}
          {latestStart.late && <Badge tone="bad">{text('late')}</Badge>}{' '}
          {latestStart.freeze !== null && <Badge tone="warn">{text('freeze')}</Badge>}
        </p>
      </div>
      <div className="cascade__successor">
        {successor === null ? (
          <Badge tone="bad">{text('unfilled')}</Badge>
        ) : (
          <>
            <p className="quiet small">{text('filledBy')}</p>
            <p className="cascade__name">
              <PersonName nip={successor.nip} name={successor.name} /> <BoxMark box={successor.box} />{' '}
              {step.fixed && <Badge tone="accent">{text('fixed')}</Badge>}
            </p>
            <p className="small">
              {text('rank', { rank: successor.rank, ready: step.ready })},{' '}
              {text('score', { score: format.number(successor.score, 2) })}
            </p>
            <OtherSuccessor
              positionId={step.positionId}
              title={step.title}
              on={step.date}
              used={used}
              suppose={suppose}
            />
          </>
        )}
      </div>
    </li>
  );
};

import type { components } from '@kotak9/client';
import { requirementNames } from '../../language/requirements.ts';
import { readinessNames } from '../../language/talent-terms.ts';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Panel } from '../../parts/panel.tsx';
import { outlookMessages } from './outlook-messages.ts';

type PersonPool = components['schemas']['PersonPool'];
type Target = components['schemas']['TargetReadiness'];
type Gap = Target['gaps'][number];

const BY = { time: 'byTime', act: 'byAct', never: 'byNever' } as const;

const TargetLevel = ({ target }: { readonly target: Target }) => {
  const text = useText(outlookMessages);
  const level = useText(levelNames);
  const readiness = useText(readinessNames);
  const requirement = useTerm(requirementNames);
  const format = useFormat();
  const saidOf = ({ by, on }: Gap): string => text(BY[by], { date: on === null ? '' : format.date(on) });
  return (
    <section className="card-axis">
      <h3>{level(target.target)}</h3>
      <p>
        {target.readiness === null || target.readyOn === null
          ? text('neverReady')
          : text('ready', { readiness: readiness(target.readiness), date: format.date(target.readyOn) })}
      </p>
      {target.gaps.length > 0 && (
        <ul className="card-gaps" aria-label={text('gaps')}>
          {target.gaps.map((gap) => (
            <li key={gap.requirement}>
              {requirement(gap.requirement)}: {saidOf(gap)}
              <span className="card-under">{gap.legalBasis}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Whether somebody is in the talent pool, how ready for the levels above, and what the box recommends. */
export const PoolPanel = ({ pool }: { readonly pool: PersonPool }) => {
  const text = useText(outlookMessages);
  const format = useFormat();
  const spell = pool.spells.at(-1);
  return (
    <Panel
      title={text('pool')}
      actions={
        <Badge tone={pool.member ? 'good' : 'neutral'}>
          {pool.member && spell !== undefined
            ? text('member', { date: format.date(spell.enteredOn) })
            : text('notMember')}
        </Badge>
      }
    >
      {pool.readiness.map((target) => (
        <TargetLevel key={target.target} target={target} />
      ))}
      {pool.actions.length > 0 && (
        <section className="card-axis">
          <h3>{text('recommended')}</h3>
          <ul className="card-list">
            {pool.actions.map(({ code, text: said }) => (
              <li key={code}>{said}</li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
};

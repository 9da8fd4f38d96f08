import type { components } from '@kotak9/client';
import { cutTo } from '@kotak9/rules';
import { boxNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { historyMessages } from './history-messages.ts';
import { LeftOut } from './paper/left-out.tsx';
import { trailOf } from './trail.ts';

export interface TrailPanelProps {
  readonly events: readonly components['schemas']['StoredEvent'][];
  /** Steps shown at most: on paper. */
  readonly limit?: number;
}

/** The way through the boxes over time. */
export const TrailPanel = ({ events, limit }: TrailPanelProps) => {
  const text = useText(historyMessages);
  const boxName = useTerm(boxNames);
  const format = useFormat();
  const steps = trailOf(events);
  const { shown, left } = cutTo(steps, limit ?? steps.length);
  return (
    <Panel title={text('trail')} hint={text('trailHint')}>
      {steps.length === 0 ? (
        <Empty title={text('noTrail')} />
      ) : (
        <ol className="card-trail">
          {shown.map(({ id, on, box, ruleSet }) => (
            <li key={id}>
              <span className={`box-mark box-mark--${box ?? 'none'}`} aria-hidden="true">
                {box ?? '—'}
              </span>
              <div>
                <p>{box === null ? text('unplaced') : boxName(`${box}`)}</p>
                <p className="quiet small">
                  {text('since', { date: format.date(on) })}
                  <span className="card__screen"> · {text('by', { ruleSet })}</span>
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <LeftOut count={left} />
    </Panel>
  );
};

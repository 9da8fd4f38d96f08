import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { deadLettersOf } from './find-concerns.ts';
import { lettersToggleId } from './letters-toggle.ts';
import { healthMessages, workerNames } from './messages.ts';
import type { WorkerName, WorkerQueue } from './types.ts';

export interface WorkersProps {
  readonly queues: readonly WorkerQueue[];
  /** Whose dead letters are shown below. */
  readonly chosen: string | null;
  readonly choose: (worker: WorkerName | null) => void;
}

const Worker = ({
  queue,
  isChosen,
  toggle,
}: {
  readonly queue: WorkerQueue;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}) => {
  const text = useText(healthMessages);
  const worker = useText(workerNames);
  const { number } = useFormat();
  const dead = deadLettersOf(queue);
  const waiting = queue.waiting + queue.delayed;
  const isBusy = waiting + queue.inFlight > 0;
  return (
    <li className="health__worker" data-chosen={isChosen || undefined}>
      <div className="health__worker-head">
        <h3>{worker(queue.name)}</h3>
        {dead > 0 ? (
          <Badge tone="bad">{text('stateFailed', { count: dead })}</Badge>
        ) : (
          <Badge tone={isBusy ? 'info' : 'good'}>{text(isBusy ? 'stateBusy' : 'stateClear')}</Badge>
        )}
      </div>
      <p className="quiet small">{queue.does}</p>
      <dl className="health__counts">
        <div>
          <dt>{text('waiting')}</dt>
          <dd>{number(waiting)}</dd>
        </div>
        <div>
          <dt>{text('inFlight')}</dt>
          <dd>{number(queue.inFlight)}</dd>
        </div>
        <div>
          <dt>{text('deadShort')}</dt>
          <dd>{number(dead)}</dd>
        </div>
      </dl>
      {dead > 0 && (
        <Button
          id={lettersToggleId(queue.name)}
          aria-label={text('showLettersOf', { worker: worker(queue.name) })}
          aria-expanded={isChosen}
          onPress={toggle}
        >
          {text('showLetters')}
        </Button>
      )}
    </li>
  );
};

/** A card for each worker; always in the same order, since a card that moves is pressed by mistake. */
export const Workers = ({ queues, chosen, choose }: WorkersProps) => {
  const text = useText(healthMessages);
  return (
    <Panel title={text('workers')} hint={text('workersHint')}>
      <ul className="health__workers">
        {queues.map((queue) => (
          <Worker
            key={queue.name}
            queue={queue}
            isChosen={queue.name === chosen}
            toggle={() => choose(queue.name === chosen ? null : queue.name)}
          />
        ))}
      </ul>
    </Panel>
  );
};

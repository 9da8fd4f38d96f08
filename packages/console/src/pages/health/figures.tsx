import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Stat, Stats } from '../../parts/stat.tsx';
import { deadLettersOf } from './find-concerns.ts';
import { healthMessages } from './messages.ts';
import type { Publication, WorkerQueue } from './types.ts';
import { useDuration } from './use-duration.ts';

export interface FiguresProps {
  readonly queues: readonly WorkerQueue[];
  readonly publication: Publication;
}

const sum = (queues: readonly WorkerQueue[], count: (queue: WorkerQueue) => number): number =>
  queues.reduce((total, queue) => total + count(queue), 0);

/** All queues together, and the way of an event before them. */
export const Figures = ({ queues, publication: { ageSeconds } }: FiguresProps) => {
  const text = useText(healthMessages);
  const { number } = useFormat();
  const duration = useDuration();
  return (
    <div className="health__figures">
      <Stats>
        <Stat
          label={text('waiting')}
          value={number(sum(queues, ({ waiting, delayed }) => waiting + delayed))}
          hint={text('waitingHint')}
        />
        <Stat
          label={text('inFlight')}
          value={number(sum(queues, ({ inFlight }) => inFlight))}
          hint={text('inFlightHint')}
        />
        <Stat label={text('dead')} value={number(sum(queues, deadLettersOf))} hint={text('deadHint')} />
        <Stat
          label={text('oldest')}
          value={ageSeconds === null ? text('oldestNone') : duration(ageSeconds)}
          hint={text('oldestHint')}
        />
      </Stats>
    </div>
  );
};

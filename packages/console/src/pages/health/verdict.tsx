import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { type Concern, findConcerns } from './find-concerns.ts';
import { healthMessages, scheduleNames, workerNames } from './messages.ts';
import type { Publication, Schedule, WorkerQueue } from './types.ts';
import { useDuration } from './use-duration.ts';

export interface VerdictProps {
  readonly queues: readonly WorkerQueue[];
  readonly publication: Publication;
  readonly schedules: readonly Schedule[];
}

/** Whether all is well, in one line; else what is not and what that means for people. */
export const Verdict = ({ queues, publication, schedules }: VerdictProps) => {
  const text = useText(healthMessages);
  const worker = useText(workerNames);
  const schedule = useText(scheduleNames);
  const duration = useDuration();
  const say = (concern: Concern): string => {
    switch (concern.kind) {
      case 'failed':
        return text('concernFailed', { count: concern.count, worker: worker(concern.worker) });
      case 'unpublished':
        return text('concernUnpublished', { age: duration(concern.ageSeconds) });
      case 'run-failed':
        return text('concernRunFailed', { schedule: schedule(concern.schedule) });
      case 'run-interrupted':
        return text('concernRunInterrupted', { schedule: schedule(concern.schedule) });
      case 'late':
        return text('concernLate', { schedule: schedule(concern.schedule) });
    }
  };
  const concerns = findConcerns(queues, publication, schedules);
  return (
    <div role="status">
      {concerns.length === 0 ? (
        <Notice tone="good" title={text('allWell')}>
          <p>{text('allWellText')}</p>
        </Notice>
      ) : (
        <Notice tone="warn" title={text('concerns')}>
          <ul className="health__concerns">
            {concerns.map((concern) => (
              <li key={say(concern)}>
                {say(concern)}{' '}
                {concern.kind === 'failed' && (
                  <TextLink to={`/system?worker=${concern.worker}`}>{text('showLetters')}</TextLink>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};

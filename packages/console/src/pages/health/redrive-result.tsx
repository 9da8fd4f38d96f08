import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { healthMessages } from './messages.ts';
import { redriveProgress } from './redrive-progress.ts';
import type { WorkerQueue } from './types.ts';

export interface RedriveResultProps {
  readonly result: { readonly moved: number; readonly left: number };
  /** As it is now, read anew every few moments. */
  readonly queue: WorkerQueue;
}

const TONES = { working: 'info', 'worked-off': 'good', 'failed-again': 'warn' } as const;

/** How many were put back, and how the worker fares with them. */
export const RedriveResult = ({ result: { moved, left }, queue }: RedriveResultProps) => {
  const text = useText(healthMessages);
  const progress = redriveProgress(queue);
  const said = {
    working: () => progress.state === 'working' && text('working', { left: progress.left }),
    'worked-off': () => text('workedOff'),
    'failed-again': () => progress.state === 'failed-again' && text('failedAgain', { count: progress.count }),
  }[progress.state]();
  return (
    <Notice tone={TONES[progress.state]} title={text('moved', { moved })} isNews>
      {left > 0 && <p>{text('left', { left })}</p>}
      <p>{said}</p>
    </Notice>
  );
};

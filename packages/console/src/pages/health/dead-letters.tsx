import { useRef } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { deadLettersOf } from './find-concerns.ts';
import { LetterList } from './letter-list.tsx';
import { focusLettersToggle } from './letters-toggle.ts';
import { healthMessages, workerNames } from './messages.ts';
import { Redrive } from './redrive.tsx';
import type { WorkerQueue } from './types.ts';

export interface DeadLettersProps {
  readonly queue: WorkerQueue;
  /** Letters were put back: from now on it is worth looking more often. */
  readonly onRedriven: () => void;
  readonly close: () => void;
}

/** The dead letters of one worker, and their way back. */
export const DeadLetters = ({ queue, onRedriven, close }: DeadLettersProps) => {
  const text = useText(healthMessages);
  const worker = useText(workerNames);
  const wasShown = useRef(false);
  const count = deadLettersOf(queue);
  const leave = (): void => {
    focusLettersToggle(queue.name);
    close();
  };
  /** Whoever asked for it is led there. */
  const show = (element: HTMLDivElement | null): void => {
    if (element === null || wasShown.current) return;
    wasShown.current = true;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div ref={show} tabIndex={-1} className="health__letters">
      <Panel
        title={text('lettersTitle', { worker: worker(queue.name) })}
        hint={text('lettersHint')}
        actions={<Button onPress={leave}>{text('close')}</Button>}
      >
        <Redrive queue={queue} onRedriven={onRedriven} />
        {/* looking counts as a receive: only another number of letters is a reason to look again */}
        <LetterList key={count} worker={queue.name} />
      </Panel>
    </div>
  );
};

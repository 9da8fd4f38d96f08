import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { Failed } from '../../states/failed.tsx';
import { deadLettersOf } from './find-concerns.ts';
import { healthMessages, workerNames } from './messages.ts';
import { RedriveResult } from './redrive-result.tsx';
import type { WorkerName, WorkerQueue } from './types.ts';

const PATHS = ['/v1/operations/queues', '/v1/operations/queues/{name}/dead-letters'];

export interface RedriveProps {
  readonly queue: WorkerQueue;
  readonly onRedriven: () => void;
}

/** Puts dead letters back on their queue: asks first, and then tells what becomes of them. */
export const Redrive = ({ queue, onRedriven }: RedriveProps) => {
  const text = useText(healthMessages);
  const worker = useText(workerNames);
  const mayRedrive = useHasRole('hr-admin');
  const [isAsking, setIsAsking] = useState(false);
  const count = deadLettersOf(queue);
  const redrive = useChange(async (client, name: WorkerName, idempotencyKey) => {
    const { data } = await client.post('/v1/operations/queues/{name}/redrive', {
      path: { name },
      body: {},
      idempotencyKey,
    });
    return data;
  }, PATHS);
  const putBack = (): void => {
    setIsAsking(false);
    redrive.mutate(queue.name, { onSuccess: onRedriven });
  };

  if (!mayRedrive) return count > 0 && <p className="quiet small">{text('redriveOnlyHr')}</p>;
  return (
    <>
      {redrive.isError && <Failed error={redrive.error} />}
      {redrive.data !== undefined && <RedriveResult result={redrive.data} queue={queue} />}
      {count > 0 && (
        <div>
          <Button kind="primary" isDisabled={redrive.isPending} onPress={() => setIsAsking(true)}>
            {redrive.isPending ? text('redriving') : text('redrive')}
          </Button>
        </div>
      )}
      <Dialog
        title={text('redriveTitle', { count })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button onPress={() => setIsAsking(false)}>{text('cancel')}</Button>
            <Button kind="primary" onPress={putBack}>
              {text('redrive')}
            </Button>
          </>
        }
      >
        <p>{text('redriveText', { worker: worker(queue.name) })}</p>
        <p>{text('redriveCause')}</p>
        <p className="quiet small">{text('redriveShared')}</p>
      </Dialog>
    </>
  );
};

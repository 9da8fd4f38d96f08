import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import type { ListActProps } from './committee-acts.tsx';
import { committeeMessages } from './committee-messages.ts';

interface Input {
  readonly reason: string;
  readonly etag: string | null;
}

/** Takes a published list back, with a reason; it is said first that it is published. */
export const Withdrawal = ({ list, etag, reload, done }: ListActProps) => {
  const text = useText(committeeMessages);
  const [isOpen, open] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useChange(
    async (client, input: Input, key) => {
      const answer = await client.post('/v1/succession-lists/{id}/withdrawal', {
        path: { id: list.id },
        body: { reason: input.reason },
        idempotencyKey: key,
        ...(input.etag !== null && { ifMatch: input.etag }),
      });
      // here, and not after the mutation: by then the list is read anew and this is not on the page any more
      done();
      return answer;
    },
    ['/v1/vacancies/{id}/succession-list', '/v1/vacancies/{id}', '/v1/vacancies'],
  );
  const reloadAndRead = (): void => {
    withdraw.reset();
    reload();
  };
  return (
    <div>
      <Button kind="danger" onPress={() => open(true)}>
        {text('withdraw')}
      </Button>
      <Dialog
        title={text('withdrawTitle')}
        isOpen={isOpen}
        onClose={() => open(false)}
        actions={
          <>
            <Button onPress={() => open(false)}>{text('cancel')}</Button>
            <Button
              kind="danger"
              isDisabled={withdraw.isPending || reason.trim() === ''}
              onPress={() => withdraw.mutate({ reason: reason.trim(), etag })}
            >
              {text('confirmWithdraw')}
            </Button>
          </>
        }
      >
        <p>{text('withdrawText')}</p>
        <TextField label={text('reason')} value={reason} onChange={setReason} rows={2} isRequired />
        {withdraw.isError && <Failed error={withdraw.error} retry={reloadAndRead} />}
      </Dialog>
    </div>
  );
};

import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import { aspectMessages } from './aspect-messages.ts';
import { MERIT_READS, type MeritPaper } from './merit-types.ts';

export interface WithdrawDialogProps {
  readonly paper: MeritPaper;
  readonly onClose: () => void;
}

/** Takes a paper out of the evidence, with the reason. */
export const WithdrawDialog = ({ paper, onClose }: WithdrawDialogProps) => {
  const text = useText(aspectMessages);
  const [reason, setReason] = useState('');
  const withdraw = useChange(
    (client, input: { id: string; reason: string }, idempotencyKey) =>
      client.post('/v1/merit-documents/{id}/withdrawal', {
        path: { id: input.id },
        body: { reason: input.reason },
        idempotencyKey,
      }),
    MERIT_READS,
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text('withdrawTitle')}
      actions={
        <>
          <Button onPress={onClose}>{text('cancel')}</Button>
          <Button
            kind="danger"
            isDisabled={reason.trim() === '' || withdraw.isPending}
            onPress={() => withdraw.mutate({ id: paper.id, reason }, { onSuccess: onClose })}
          >
            {text('withdrawOf', { title: paper.number })}
          </Button>
        </>
      }
    >
      <p>{text('withdrawText')}</p>
      <TextField label={text('reason')} value={reason} onChange={setReason} maxLength={200} />
      {withdraw.isError && <Failed error={withdraw.error} />}
    </Dialog>
  );
};

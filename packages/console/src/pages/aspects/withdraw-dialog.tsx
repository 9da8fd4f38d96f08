import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
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
    <ConfirmDialog
      title={text('withdrawTitle')}
      cancel={text('cancel')}
      confirm={text('withdrawOf', { title: paper.number })}
      kind="danger"
      isDisabled={reason.trim() === '' || withdraw.isPending}
      onClose={onClose}
      onConfirm={() => withdraw.mutate({ id: paper.id, reason }, { onSuccess: onClose })}
      error={withdraw.error}
    >
      <p>{text('withdrawText')}</p>
      <TextField label={text('reason')} value={reason} onChange={setReason} maxLength={200} />
    </ConfirmDialog>
  );
};

import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { type Assessment, MERIT_READS } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { useNewestMerit } from './use-newest-merit.ts';

export interface AssessmentDialogProps {
  readonly assessment: Assessment;
  readonly etag: string | null;
  readonly onClose: () => void;
  /** It is done, and the dialog can go. */
  readonly onDone: () => void;
}

/** Freezes the assessment, after saying what that means. */
export const FixDialog = ({ assessment, etag, onClose, onDone }: AssessmentDialogProps) => {
  const text = useText(aspectsMessages);
  const reload = useNewestMerit();
  const { year, instrument } = assessment;
  const fix = useChange(
    (client, ifMatch: string, idempotencyKey) =>
      client.post('/v1/merit-assessments/{year}/instruments/{instrument}/fixing', {
        path: { year: String(year), instrument },
        body: {},
        ifMatch,
        idempotencyKey,
      }),
    MERIT_READS,
  );
  return (
    <ConfirmDialog
      title={text('fixTitle', { year: String(year) })}
      cancel={text('cancel')}
      confirm={text('fixConfirm')}
      isDisabled={fix.isPending || etag === null}
      onClose={onClose}
      onConfirm={() => etag !== null && fix.mutate(etag, { onSuccess: onDone })}
      error={fix.error}
      reload={reload}
    >
      <p>{text('fixText')}</p>
    </ConfirmDialog>
  );
};

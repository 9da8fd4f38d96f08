import { useQueryClient } from '@tanstack/react-query';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failed } from '../../states/failed.tsx';
import { type Assessment, MERIT_READS } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';

export interface AssessmentDialogProps {
  readonly assessment: Assessment;
  readonly etag: string | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Freezes the assessment, after saying what that means. */
export const FixDialog = ({ assessment, etag, onClose, onDone }: AssessmentDialogProps) => {
  const text = useText(aspectsMessages);
  const queries = useQueryClient();
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
    <Dialog
      isOpen
      onClose={onClose}
      title={text('fixTitle', { year: String(year) })}
      actions={
        <>
          <Button onPress={onClose}>{text('cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={fix.isPending || etag === null}
            onPress={() => {
              if (etag === null) return;
              fix.mutate(etag, {
                onSuccess: () => {
                  onDone();
                  onClose();
                },
              });
            }}
          >
            {text('fixConfirm')}
          </Button>
        </>
      }
    >
      <p>{text('fixText')}</p>
      {fix.isError && (
        <Failed
          error={fix.error}
          retry={() => void queries.invalidateQueries({ queryKey: [MERIT_READS[0]] })}
        />
      )}
    </Dialog>
  );
};

import { useChange } from '../../api/use-change.ts';
import { useDraft } from '../../draft/use-draft.ts';
import { useText } from '../../language/use-text.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import type { AssessmentDialogProps } from './fix-dialog.tsx';
import { judgedForm, type LevelInput, levelInputs, NOTHING_JUDGED } from './judged-levels.ts';
import { MERIT_READS } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { useNewestMerit } from './use-newest-merit.ts';

/** Sends what the auditor noted on the pages of the aspects: once, all together. */
export const VerifyDialog = ({ assessment, etag, onClose, onDone }: AssessmentDialogProps) => {
  const text = useText(aspectsMessages);
  const reload = useNewestMerit();
  const { year, instrument, levels } = assessment;
  const draft = useDraft(judgedForm('verification', year, instrument), NOTHING_JUDGED);
  const noted = levelInputs(draft.value.levels);
  const levelOf = new Map(levels.map(({ item, level }) => [item, level]));
  const verify = useChange(
    (client, input: { ifMatch: string; noted: readonly LevelInput[] }, idempotencyKey) =>
      client.post('/v1/merit-assessments/{year}/instruments/{instrument}/verification', {
        path: { year: String(year), instrument },
        body: { levels: input.noted.map(({ item, level, reason }) => ({ item, level, note: reason })) },
        ifMatch: input.ifMatch,
        idempotencyKey,
      }),
    MERIT_READS,
  );
  const send = (): void => {
    if (etag === null) return;
    verify.mutate(
      { ifMatch: etag, noted },
      {
        onSuccess: () => {
          draft.clear();
          onDone();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={text('verifyTitle', { year: String(year) })}
      cancel={text('cancel')}
      confirm={text('verifyConfirm')}
      isDisabled={verify.isPending || etag === null}
      onClose={onClose}
      onConfirm={send}
      error={verify.error}
      reload={reload}
    >
      <p>{text('verifyText', { count: noted.length })}</p>
      {noted.length > 0 && (
        <ul className="aspects__lacking">
          {noted.map(({ item, level, reason }) => (
            <li key={item}>
              {text('verifyDifference', {
                item,
                from: String(levelOf.get(item) ?? '—'),
                to: String(level),
                note: reason ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">{text('verifyOnce')}</p>
    </ConfirmDialog>
  );
};

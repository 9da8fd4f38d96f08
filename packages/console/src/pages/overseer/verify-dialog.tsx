import { useDownload } from '../../api/use-download.ts';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failed } from '../../states/failed.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { EvidenceVerdict } from './evidence-verdict.tsx';
import type { Decision } from './types.ts';
import { verifyMessages } from './verify-messages.ts';

export interface VerifyDialogProps {
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** Fetches the evidence of a decision, checks it here, and says what was found. */
export const VerifyDialog = ({ decision, onClose }: VerifyDialogProps) => {
  const text = useText(verifyMessages);
  const options = { path: { id: decision.vacancyId } };
  const evidence = useRead('/v1/vacancies/{id}/evidence', options);
  const download = useDownload(
    (client, _: null) =>
      client.download('/v1/vacancies/{id}/evidence', { ...options, accept: 'application/json' }),
    `bukti-${decision.vacancyId}.json`,
  );
  return (
    <Dialog
      title={text('title', { title: decision.title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button isDisabled={download.isPending} onPress={() => download.mutate(null)}>
            {text('download')}
          </Button>
          <Button kind="primary" onPress={onClose}>
            {text('close')}
          </Button>
        </>
      }
    >
      <ReadView read={evidence}>
        {({ data }) => <EvidenceVerdict decision={decision} evidence={data} />}
      </ReadView>
      {download.isError && <Failed error={download.error} />}
    </Dialog>
  );
};

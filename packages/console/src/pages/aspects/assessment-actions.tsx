import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useDownload } from '../../api/use-download.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { Failed } from '../../states/failed.tsx';
import { FixDialog } from './fix-dialog.tsx';
import { type Assessment, MERIT_READS } from './merit-types.ts';
import { aspectsMessages } from './messages.ts';
import { VerifyDialog } from './verify-dialog.tsx';

export interface AssessmentActionsProps {
  readonly assessment: Assessment;
  readonly etag: string | null;
  /** Without an index there is nothing to fix and nothing to report. */
  readonly hasIndex: boolean;
}

/** What the caller may do with the assessment as it stands. */
export const AssessmentActions = ({ assessment, etag, hasIndex }: AssessmentActionsProps) => {
  const text = useText(aspectsMessages);
  const isHr = useHasRole('hr-admin');
  const isAuditor = useHasRole('auditor');
  const [open, setOpen] = useState<'fix' | 'verify' | null>(null);
  const [done, setDone] = useState<'fixed' | 'verifiedNow' | null>(null);
  const { year, instrument, status } = assessment;
  const gather = useChange(
    (client, _: { year: number }, idempotencyKey) =>
      client.post('/v1/merit-assessments/{year}/evidence', {
        path: { year: String(year) },
        body: {},
        idempotencyKey,
      }),
    MERIT_READS,
  );
  const close = (what: 'fixed' | 'verifiedNow'): void => {
    setDone(what);
    setOpen(null);
  };
  const path = { year: String(year), instrument };
  const pdf = useDownload(
    (client, _: null) =>
      client.download('/v1/merit-assessments/{year}/instruments/{instrument}/report.pdf', { path }),
    `merit-${year}.pdf`,
  );
  const workbook = useDownload(
    (client, _: null) =>
      client.download('/v1/merit-assessments/{year}/instruments/{instrument}/report.xlsx', { path }),
    `merit-${year}.xlsx`,
  );

  return (
    <>
      <div className="aspects__actions">
        {isHr && status === 'draft' && (
          <>
            <Button isDisabled={gather.isPending} onPress={() => gather.mutate({ year })}>
              {text('gather')}
            </Button>
            <Button kind="primary" isDisabled={!hasIndex} onPress={() => setOpen('fix')}>
              {text('fix')}
            </Button>
          </>
        )}
        {isAuditor && status === 'ditetapkan' && (
          <Button kind="primary" onPress={() => setOpen('verify')}>
            {text('verify')}
          </Button>
        )}
        {hasIndex && (
          <>
            <Button isDisabled={pdf.isPending} onPress={() => pdf.mutate(null)}>
              {text('pdf')}
            </Button>
            <Button isDisabled={workbook.isPending} onPress={() => workbook.mutate(null)}>
              {text('xlsx')}
            </Button>
          </>
        )}
      </div>
      {gather.isSuccess && done === null && (
        <Notice tone="good" isNews>
          {text('gathered')}
        </Notice>
      )}
      {done !== null && (
        <Notice tone="good" isNews>
          {text(done)}
        </Notice>
      )}
      {[gather, pdf, workbook].map(
        ({ isError, error }, at) => isError && <Failed key={['gather', 'pdf', 'xlsx'][at]} error={error} />,
      )}
      {open === 'fix' && (
        <FixDialog
          assessment={assessment}
          etag={etag}
          onClose={() => setOpen(null)}
          onDone={() => close('fixed')}
        />
      )}
      {open === 'verify' && (
        <VerifyDialog
          assessment={assessment}
          etag={etag}
          onClose={() => setOpen(null)}
          onDone={() => close('verifiedNow')}
        />
      )}
    </>
  );
};

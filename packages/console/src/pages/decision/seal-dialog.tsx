import { problemCodeOf } from '../../api/problem-code-of.ts';
import { failureOf } from '../../api/query-client.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Failed } from '../../states/failed.tsx';
import { decisionMessages } from './messages.ts';
import { canonicalOf, type SealedDecision } from './sealed-summary.ts';

export interface SealDialogProps {
  readonly sealed: SealedDecision;
  readonly name: string;
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly decide: () => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

/** Refusals of a choice, which the service writes into the history of the vacancy; a malformed request it does not. */
const RECORDED = /^(appointment|election-freeze|succession-list)\//;

/** The last look: exactly what will be sealed, and the one button that does it. */
export const SealDialog = ({ sealed, name, isOpen, close, decide, isPending, error }: SealDialogProps) => {
  const text = useText(decisionMessages);
  const format = useFormat();
  const isRecorded = RECORDED.test(problemCodeOf(error) ?? '');
  return (
    <Dialog
      title={text('sealTitle')}
      isOpen={isOpen}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{text('back')}</Button>
          <Button kind="primary" isDisabled={isPending} onPress={decide}>
            {text(isPending ? 'deciding' : 'decide')}
          </Button>
        </>
      }
    >
      <p>{text('sealText')}</p>
      <Facts
        facts={[
          [text('name'), `${name} (${sealed.nip})`],
          [text('choose'), text('rank', { rank: sealed.rank })],
          [text('decreeNumber'), sealed.decreeNumber],
          [text('effectiveDate'), format.date(sealed.effectiveDate)],
          [text('approvalNumber'), sealed.approvalNumber ?? text('noApprovalNeeded')],
          [text('reason'), sealed.reason ?? text('noReasonNeeded')],
          [text('listId'), <code key="list">{sealed.listId}</code>],
          [text('contentHash'), <code key="hash">{sealed.contentHash}</code>],
        ]}
      />
      <details>
        <summary>{text('canonical')}</summary>
        <code className="decision-canonical">{canonicalOf(sealed)}</code>
      </details>
      {error !== null && <Failed error={error} />}
      {error !== null && failureOf(error) === 'conflict' && <p className="small">{text('conflict')}</p>}
      {isRecorded && <p className="small">{text('recorded')}</p>}
    </Dialog>
  );
};

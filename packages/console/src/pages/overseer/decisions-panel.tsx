import { useState } from 'react';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { AccountId } from './account-id.tsx';
import { CsvButton } from './csv-button.tsx';
import { overseerMessages } from './messages.ts';
import type { Span } from './span.ts';
import type { Decision } from './types.ts';
import { VerifyDialog } from './verify-dialog.tsx';

const keyOf = ({ vacancyId, seq }: Decision): string => `${vacancyId}/${seq}`;
/** As much of a hash as tells two apart at a glance. */
const SHOWN_HASH = 12;

export interface DecisionsPanelProps {
  readonly decisions: readonly Decision[];
  readonly span: Span;
}

/** Each choice, the latest first; one of another rank than 1 stands out with its reason. */
export const DecisionsPanel = ({ decisions, span }: DecisionsPanelProps) => {
  const text = useText(overseerMessages);
  const format = useFormat();
  const [verified, setVerified] = useState<Decision | null>(null);
  const score = (value: number): string => format.number(value, 2);

  const columns: readonly Column<Decision>[] = [
    {
      id: 'post',
      title: text('post'),
      cell: ({ title, vacancyId }) => <TextLink to={`/succession/${vacancyId}`}>{title}</TextLink>,
    },
    {
      id: 'decided',
      title: text('decided'),
      cell: ({ decidedAt, decidedBy }) => (
        <>
          {format.instant(decidedAt)}
          <span className="overseer__under">
            {text('by')} <AccountId sub={decidedBy} />
          </span>
        </>
      ),
    },
    {
      id: 'chosen',
      title: text('chosen'),
      cell: ({ chosen, shortlisted }) => (
        <div className="overseer__chosen">
          <TextLink to={`/people/${chosen.nip}`}>{chosen.name}</TextLink>
          <span className="overseer__under">
            <Badge tone={chosen.rank === 1 ? 'good' : 'warn'}>{text('rank', { rank: chosen.rank })}</Badge>{' '}
            {text('ofList', { count: shortlisted })}, {text('score', { score: score(chosen.score) })}
          </span>
        </div>
      ),
    },
    {
      id: 'reason',
      title: text('reason'),
      cell: ({ chosen, first, reason }) =>
        chosen.rank === 1 ? (
          '—'
        ) : (
          <div className="overseer__reason">
            <p>{reason}</p>
            <span className="overseer__under">
              {text('firstWas', { name: first.name, score: score(first.score) })}
            </span>
          </div>
        ),
    },
    {
      id: 'decree',
      title: text('decree'),
      cell: ({ decreeNumber, effectiveDate }) => (
        <>
          {decreeNumber}
          <span className="overseer__under">{text('effective', { date: format.date(effectiveDate) })}</span>
        </>
      ),
    },
    {
      id: 'basis',
      title: text('basis'),
      cell: ({ ruleSet, contentHash }) => (
        <>
          {ruleSet}
          <span className="overseer__under overseer__hash" title={contentHash}>
            {text('hash', { hash: contentHash.slice(0, SHOWN_HASH) })}
          </span>
        </>
      ),
    },
    {
      id: 'evidence',
      title: text('evidence'),
      cell: (decision) => (
        <Button
          aria-label={text('verifyOf', { title: decision.title })}
          onPress={() => setVerified(decision)}
        >
          {text('verify')}
        </Button>
      ),
    },
  ];
  return (
    <Panel
      title={text('decisions')}
      hint={text('decisionsHint')}
      actions={
        decisions.length > 0 && <CsvButton path="/v1/decisions" label={text('csvDecisions')} query={span} />
      }
    >
      {decisions.length === 0 ? (
        <Empty title={text('noDecisionsTitle')}>{text('noDecisionsText')}</Empty>
      ) : (
        <DataTable
          caption={text('decisions')}
          columns={columns}
          rows={decisions.toReversed()}
          rowKey={keyOf}
        />
      )}
      {verified !== null && (
        <VerifyDialog key={keyOf(verified)} decision={verified} onClose={() => setVerified(null)} />
      )}
    </Panel>
  );
};

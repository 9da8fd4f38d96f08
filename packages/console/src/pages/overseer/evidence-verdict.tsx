import { type Evidence, verifyEvidence } from '@kotak9/audit';
import { useMemo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Notice } from '../../parts/notice.tsx';
import { checkRecord } from './check-record.ts';
import { CHECKS, type Check, faultsOf } from './group-faults.ts';
import type { Decision } from './types.ts';
import { verifyMessages } from './verify-messages.ts';

export interface EvidenceVerdictProps {
  readonly decision: Decision;
  readonly evidence: Evidence;
}

/** Every check by itself, with what it means and, where it fails, what is wrong. */
export const EvidenceVerdict = ({ decision, evidence }: EvidenceVerdictProps) => {
  const text = useText(verifyMessages);
  const { checked, differing } = useMemo(
    () => ({ checked: verifyEvidence(evidence), differing: checkRecord(decision, evidence) }),
    [decision, evidence],
  );
  const isWhole = checked.faults.length === 0 && differing.length === 0;
  const meaning: Readonly<Record<Check, string>> = {
    chain: text('chainText', { events: checked.events }),
    list: text('listText', { publications: checked.publications }),
    policy: text('policyText', {
      policies: evidence.policies.map(({ policyId }) => policyId).join(', ') || '—',
    }),
    choice: text('choiceText'),
    record: text('recordText', { seq: decision.seq }),
  };
  const wrong = (check: Check): readonly string[] =>
    check === 'record'
      ? differing.length === 0
        ? []
        : [text('differs', { fields: differing.join(', ') })]
      : faultsOf(check, checked.faults).map(({ kind, seq }) => text(kind, { seq }));
  return (
    <div className="overseer__verdict">
      <Notice tone={isWhole ? 'good' : 'bad'} title={text(isWhole ? 'wholeTitle' : 'brokenTitle')} isNews>
        <p>{text(isWhole ? 'wholeText' : 'brokenText')}</p>
      </Notice>
      <ul className="overseer__checks">
        {CHECKS.map((check) => {
          const faults = wrong(check);
          return (
            <li key={check}>
              <h3>
                {text(check)}{' '}
                <Badge tone={faults.length === 0 ? 'good' : 'bad'}>
                  {text(faults.length === 0 ? 'holds' : 'fails')}
                </Badge>
              </h3>
              <p className="quiet small">{meaning[check]}</p>
              {faults.map((fault) => (
                <p key={fault} className="overseer__fault">
                  {fault}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      <Facts
        facts={[
          [text('headHash'), <Hash key="head" hash={evidence.head.hash} />],
          [text('listHash'), <Hash key="list" hash={decision.contentHash} />],
          ...evidence.policies.map(
            ({ policyId, contentHash }) =>
              [text('policyHash', { id: policyId }), <Hash key={contentHash} hash={contentHash} />] as const,
          ),
        ]}
      />
      <p className="quiet small">{text('limits')}</p>
    </div>
  );
};

const Hash = ({ hash }: { readonly hash: string }) => <code className="overseer__hash">{hash}</code>;

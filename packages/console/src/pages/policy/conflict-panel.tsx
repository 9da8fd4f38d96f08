import { useMemo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { DifferenceList } from './difference-list.tsx';
import { differencesBetween } from './differences.ts';
import { policyMessages } from './messages.ts';
import type { Policy } from './policy-types.ts';
import type { PolicyDraft } from './use-policy-draft.ts';

export interface ConflictPanelProps {
  /** As it is stored now. */
  readonly policy: Policy;
  readonly draft: PolicyDraft;
  readonly reload: () => void;
}

/** Somebody saved another version meanwhile: both side by side, and which of them is to go on. */
export const ConflictPanel = ({ policy, draft, reload }: ConflictPanelProps) => {
  const text = useText(policyMessages);
  const differences = useMemo(
    () => differencesBetween(policy.ruleSet, draft.content),
    [policy.ruleSet, draft.content],
  );
  return (
    <Notice tone="warn" title={text('conflictTitle')} isNews>
      <p>{text('conflictText', { mine: draft.version, stored: policy.version })}</p>
      <DifferenceList differences={differences} before={text('theirs')} after={text('mine')} />
      <div className="policy-actions">
        <Button
          onPress={() => {
            draft.drop();
            reload();
          }}
        >
          {text('takeTheirs')}
        </Button>
        <Button kind="primary" onPress={() => draft.rebase(policy.version)}>
          {text('keepMine')}
        </Button>
      </div>
    </Notice>
  );
};

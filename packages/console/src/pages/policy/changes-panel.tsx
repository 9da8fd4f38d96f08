import { useMemo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import type { JsonObject } from './at-path.ts';
import { DifferenceList } from './difference-list.tsx';
import { differencesBetween } from './differences.ts';
import { policyMessages } from './messages.ts';
import type { Policy, PolicyInForce } from './policy-types.ts';

export interface ChangesPanelProps {
  readonly policy: Policy;
  readonly content: JsonObject;
  readonly inForce: PolicyInForce;
}

/** What tells the policies apart and says nothing of how they place people. */
const NAMING: ReadonlySet<string> = new Set(['id', 'title']);

/** What this policy says otherwise than the one in force. */
export const ChangesPanel = ({ policy, content, inForce }: ChangesPanelProps) => {
  const text = useText(policyMessages);
  const differences = useMemo(
    () => differencesBetween(inForce.ruleSet, content).filter(({ path }) => !NAMING.has(path)),
    [inForce.ruleSet, content],
  );
  if (policy.status === 'in-force') return null;
  return (
    <Panel title={text('changesTitle')} hint={text('changesHint', { policy: inForce.policyId })}>
      {differences.length === 0 ? (
        <p>{text('noChanges')}</p>
      ) : (
        <DifferenceList differences={differences} before={text('inForceShort')} after={text('hereShort')} />
      )}
    </Panel>
  );
};

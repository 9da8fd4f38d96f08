import { useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Page } from '../../parts/page.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { policyMessages } from './messages.ts';
import { PolicyStudio } from './policy-studio.tsx';
import './policy.css';
import './replay.css';

/** One policy: what it says, what it would do to whom, and its way into force. */
export default function PolicyPage() {
  const text = useText(policyMessages);
  const { id = '' } = useParams<{ id: string }>();
  const policy = useRead('/v1/policies/{id}', { path: { id } });
  const inForce = useRead('/v1/policies/in-force');
  if (policy.data !== undefined && inForce.data !== undefined)
    return (
      <PolicyStudio
        key={id}
        policy={policy.data.data}
        inForce={inForce.data.data}
        reload={() => void policy.refetch()}
      />
    );
  return (
    <Page title={text('policyTitle')}>
      <ReadView read={policy}>{() => <ReadView read={inForce}>{() => null}</ReadView>}</ReadView>
    </Page>
  );
}

import { useState } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { useHasRole } from '../../session/use-session.ts';
import { ReadView } from '../../states/read-view.tsx';
import { policyMessages } from './messages.ts';
import { NewDraftDialog } from './new-draft-dialog.tsx';
import { PolicyList } from './policy-list.tsx';
import './policy.css';
import './replay.css';

/** All policies of the agency and the presets that it can start from, by where they stand. */
export default function PoliciesPage() {
  const text = useText(policyMessages);
  const isCommittee = useHasRole('talent-committee');
  const { params, choose } = useAddress();
  const copied = params.get('copy');
  const [isDrafting, setDrafting] = useState(copied !== null);
  const close = (): void => {
    setDrafting(false);
    choose({ copy: '' });
  };
  const policies = useRead('/v1/policies');
  return (
    <Page
      title={text('policiesTitle')}
      lead={text('policiesLead')}
      actions={
        isCommittee && (
          <Button kind="primary" onPress={() => setDrafting(true)}>
            {text('newDraft')}
          </Button>
        )
      }
    >
      <ReadView read={policies}>
        {({ data }) => (
          <>
            <PolicyList policies={data.items} />
            {isCommittee && (
              <NewDraftDialog policies={data.items} copied={copied} isOpen={isDrafting} onClose={close} />
            )}
          </>
        )}
      </ReadView>
    </Page>
  );
}

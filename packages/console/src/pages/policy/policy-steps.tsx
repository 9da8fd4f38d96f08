import { ConflictError } from '@kotak9/client';
import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useReadWith } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useHasRole, useSession } from '../../session/use-session.ts';
import { Failed } from '../../states/failed.tsx';
import { ActivationDialog } from './activation-dialog.tsx';
import { editOf } from './edit-of.ts';
import { KeepInForce } from './keep-in-force.tsx';
import { policyMessages } from './messages.ts';
import type { Policy } from './policy-types.ts';
import { RecalculationProgress } from './recalculation-progress.tsx';
import type { PolicyDraft } from './use-policy-draft.ts';

const TOUCHED = ['/v1/policies', '/v1/policies/{id}', '/v1/policies/in-force'] as const;

export interface PolicyStepsProps {
  readonly policy: Policy;
  readonly draft: PolicyDraft;
  readonly inForceId: string;
  readonly isEditable: boolean;
  readonly isSound: boolean;
  /** Somebody saved another version: to be settled first. */
  readonly isOutdated: boolean;
  readonly reload: () => void;
}

/** The way of a policy into force: save, validate, put in force by a second person. What can be done next, and why not. */
export const PolicySteps = (props: PolicyStepsProps) => {
  const { policy, draft, inForceId, isEditable, isSound, isOutdated, reload } = props;
  const text = useText(policyMessages);
  const isCommittee = useHasRole('talent-committee');
  const { subject } = useSession();
  const [isActivating, setActivating] = useState(false);
  const { id, basedOn, status } = policy;
  const base = useReadWith({ enabled: isEditable && basedOn !== null }, '/v1/policies/{id}', {
    path: { id: basedOn ?? '' },
  });
  const save = useChange(
    (client, body: ReturnType<typeof editOf>) =>
      client.put('/v1/policies/{id}', { path: { id }, body, ifMatch: draft.version }),
    TOUCHED,
  );
  const validate = useChange(
    (client, version: number) =>
      client.post('/v1/policies/{id}/validation', { path: { id }, body: {}, ifMatch: version }),
    TOUCHED,
  );
  const isBusy = save.isPending || validate.isPending;
  const saveNow = (): void => {
    const body = editOf(draft.content, basedOn, base.data?.data.ruleSet ?? null);
    save.mutate(body, {
      onSuccess: () => draft.drop(),
      onError: (error) => {
        if (!(error instanceof ConflictError)) return;
        // what came of it is shown with both versions as soon as the newer one is here
        save.reset();
        reload();
      },
    });
  };
  const failure = save.error ?? validate.error;
  return (
    <>
      {isEditable && (
        <div className="policy-bar">
          <p role="status" className="policy-bar__state">
            {draft.isChanged ? text('unsaved') : text('saved', { version: policy.version })}
          </p>
          <div className="policy-actions">
            {draft.undo !== null && (
              <Button kind="plain" isDisabled={isBusy} onPress={draft.undo}>
                {text('undo')}
              </Button>
            )}
            {draft.isChanged && !isOutdated && (
              <Button kind="plain" isDisabled={isBusy} onPress={draft.discard}>
                {text('discard')}
              </Button>
            )}
            <Button
              kind={draft.isChanged ? 'primary' : 'secondary'}
              isDisabled={!draft.isChanged || isOutdated || isBusy}
              onPress={saveNow}
            >
              {text('save')}
            </Button>
            <Button
              kind={draft.isChanged ? 'secondary' : 'primary'}
              isDisabled={draft.isChanged || !isSound || isBusy}
              onPress={() => validate.mutate(policy.version)}
            >
              {text('validate')}
            </Button>
          </div>
          <p className="quiet small policy-bar__hint">
            {text(isSound ? 'validateHint' : 'validateFirstMend')}
          </p>
        </div>
      )}
      {failure !== null && <Failed error={failure} />}
      {isCommittee && status !== 'draft' && status !== 'in-force' && status !== 'scheduled' && (
        <div className="policy-bar">
          <p className="policy-bar__state">
            {policy.draftedBy === subject ? text('secondPersonNeeded') : text('readyToActivate')}
          </p>
          <Button
            kind="primary"
            isDisabled={policy.draftedBy === subject}
            onPress={() => setActivating(true)}
          >
            {text('activate')}
          </Button>
          <ActivationDialog policy={policy} isOpen={isActivating} onClose={() => setActivating(false)} />
        </div>
      )}
      {status === 'scheduled' && (
        <Notice tone="info" title={text('scheduledTitle')}>
          <p>{text('scheduledText')}</p>
          {isCommittee && <KeepInForce scheduled={policy} inForceId={inForceId} />}
        </Notice>
      )}
      <RecalculationProgress policy={policy} />
    </>
  );
};

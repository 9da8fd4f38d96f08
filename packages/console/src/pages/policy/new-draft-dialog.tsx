import { useState } from 'react';
import { useLocation } from 'wouter';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { policyMessages } from './messages.ts';
import type { PolicySummary } from './policy-types.ts';
import { slugOf } from './slug-of.ts';

export interface NewDraftDialogProps {
  readonly policies: readonly PolicySummary[];
  /** The policy that is to be copied; null: the one in force. */
  readonly copied: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Begins a draft: another policy, to be changed. */
export const NewDraftDialog = ({ policies, copied, isOpen, onClose }: NewDraftDialogProps) => {
  const text = useText(policyMessages);
  const [, go] = useLocation();
  const inForce = policies.find(({ status }) => status === 'in-force')?.id ?? null;
  const [title, setTitle] = useState('');
  const [basedOn, setBasedOn] = useState(copied ?? inForce);
  const id = slugOf(title);
  const draft = useChange(
    (
      client,
      body: { readonly id: string; readonly title: string; readonly basedOn: string | null },
      idempotencyKey,
    ) => client.post('/v1/policies', { body: { ...body, patch: {} }, idempotencyKey }),
    ['/v1/policies'],
  );
  return (
    <ConfirmDialog
      title={text('newDraft')}
      isOpen={isOpen}
      cancel={text('cancel')}
      confirm={text('createDraft')}
      isDisabled={id === '' || basedOn === null || draft.isPending}
      onClose={onClose}
      onConfirm={() =>
        draft.mutate({ id, title, basedOn }, { onSuccess: ({ data }) => go(`/policies/${data.id}`) })
      }
      error={draft.error}
    >
      <p>{text('newDraftExplained')}</p>
      <TextField
        label={text('titleLabel')}
        hint={id === '' ? text('titleHint') : text('idHint', { id })}
        isRequired
        maxLength={200}
        value={title}
        onChange={setTitle}
      />
      <Select
        label={text('basedOn')}
        hint={text('basedOnHint')}
        value={basedOn}
        onChange={setBasedOn}
        options={policies.map((policy) => ({ value: policy.id, label: policy.title }))}
      />
    </ConfirmDialog>
  );
};

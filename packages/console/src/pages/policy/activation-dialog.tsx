import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Checkbox } from '../../parts/checkbox.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type Activation, isComplete, NO_ACTIVATION } from './activation-form.ts';
import { policyMessages } from './messages.ts';
import type { Policy } from './policy-types.ts';
import { Signatories } from './signatories.tsx';

const TOUCHED = ['/v1/policies', '/v1/policies/{id}', '/v1/policies/in-force', '/v1/nine-box'] as const;

export interface ActivationDialogProps {
  readonly policy: Policy;
  /** The day that is proposed. */
  readonly from?: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Puts a policy in force: from when, by which minutes, signed by whom, and what will happen then. */
export const ActivationDialog = ({ policy, from = '', isOpen, onClose }: ActivationDialogProps) => {
  const text = useText(policyMessages);
  const { date } = useFormat();
  const [form, setForm] = useState<Activation>({ ...NO_ACTIVATION, from });
  const [isSure, setSure] = useState(false);
  const activate = useChange(
    (client, body: Activation, idempotencyKey) =>
      client.post('/v1/policies/{id}/activation', {
        path: { id: policy.id },
        body: { ...body, signatories: [...body.signatories] },
        idempotencyKey,
        ...(policy.version > 0 && { ifMatch: policy.version }),
      }),
    TOUCHED,
  );
  return (
    <ConfirmDialog
      title={text('activateTitle', { title: policy.title })}
      isOpen={isOpen}
      cancel={text('cancel')}
      confirm={text('activateNow')}
      isDisabled={!isComplete(form) || !isSure || activate.isPending}
      onClose={onClose}
      onConfirm={() => activate.mutate(form, { onSuccess: onClose })}
      error={activate.error}
    >
      <DateField
        label={text('from')}
        hint={text('fromHint')}
        isRequired
        value={form.from}
        onChange={(day) => setForm({ ...form, from: day })}
      />
      <TextField
        label={text('minutesNumber')}
        hint={text('minutesHint')}
        isRequired
        maxLength={100}
        value={form.minutesNumber}
        onChange={(minutesNumber) => setForm({ ...form, minutesNumber })}
      />
      <Signatories
        signatories={form.signatories}
        onChange={(signatories) => setForm({ ...form, signatories })}
      />
      <Notice tone="warn" title={text('whatHappens')}>
        <ul className="policy-consequences">
          <li>
            {form.from === '' ? text('happensFrom') : text('happensFromDay', { date: date(form.from) })}
          </li>
          <li>{text('happensPast')}</li>
          <li>{text('happensLists')}</li>
          <li>{text('happensNoWayBack')}</li>
        </ul>
      </Notice>
      <Checkbox isSelected={isSure} onChange={setSure}>
        {text('understood')}
      </Checkbox>
    </ConfirmDialog>
  );
};

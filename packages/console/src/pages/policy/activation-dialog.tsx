import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import { type Activation, isComplete, NO_ACTIVATION } from './activation-form.ts';
import { policyMessages } from './messages.ts';
import type { Policy } from './policy-types.ts';
import { Signatories } from './signatories.tsx';

const TOUCHED = ['/v1/policies', '/v1/policies/{id}', '/v1/policies/in-force', '/v1/nine-box'] as const;

export interface ActivationDialogProps {
  readonly policy: Policy;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Puts a policy in force: from when, by which minutes, signed by whom, and what will happen then. */
export const ActivationDialog = ({ policy, isOpen, onClose }: ActivationDialogProps) => {
  const text = useText(policyMessages);
  const { date } = useFormat();
  const [form, setForm] = useState<Activation>(NO_ACTIVATION);
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
    <Dialog
      title={text('activateTitle', { title: policy.title })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={!isComplete(form) || !isSure || activate.isPending}
            onPress={() => activate.mutate(form, { onSuccess: onClose })}
          >
            {text('activateNow')}
          </Button>
        </>
      }
    >
      <DateField
        label={text('from')}
        hint={text('fromHint')}
        isRequired
        value={form.from}
        onChange={(from) => setForm({ ...form, from })}
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
      {activate.isError && <Failed error={activate.error} />}
    </Dialog>
  );
};

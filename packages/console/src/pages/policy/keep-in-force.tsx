import { useState } from 'react';
import { useRead } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { useSession } from '../../session/use-session.ts';
import { ActivationDialog } from './activation-dialog.tsx';
import { policyMessages } from './messages.ts';
import type { Policy } from './policy-types.ts';

export interface KeepInForceProps {
  readonly scheduled: Policy;
  readonly inForceId: string;
}

/** The way back from an activation whose day has not come: the policy of today is put in force from that day on. */
export const KeepInForce = ({ scheduled, inForceId }: KeepInForceProps) => {
  const text = useText(policyMessages);
  const { subject } = useSession();
  const [isOpen, setOpen] = useState(false);
  const inForce = useRead('/v1/policies/{id}', { path: { id: inForceId } }).data?.data;
  const day = scheduled.activations.at(-1)?.from;
  if (inForce === undefined || day === undefined || inForce.draftedBy === subject) return null;
  return (
    <>
      <p>{text('keepExplained', { title: inForce.title })}</p>
      <Button onPress={() => setOpen(true)}>{text('keep')}</Button>
      <ActivationDialog policy={inForce} from={day} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
};

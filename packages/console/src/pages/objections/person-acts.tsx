import type { components } from '@kotak9/client';
import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { DraftNote } from '../../draft/draft-note.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import { actMessages } from './act-messages.ts';

export interface PersonActProps {
  readonly objection: components['schemas']['Objection'];
  readonly etag: string | null;
  readonly onDone: (what: 'escalated' | 'withdrawn') => void;
  readonly reload: () => void;
}

const TOUCHED = ['/v1/objections/{id}', '/v1/objections', '/v1/asn/{nip}/objections'];
const matching = (etag: string | null) => (etag === null ? {} : { ifMatch: etag });

/** The person does not accept an answer and takes the objection to the next instance. */
export const EscalationPanel = ({ objection, etag, onDone, reload }: PersonActProps) => {
  const text = useText(actMessages);
  const format = useFormat();
  const draft = useDraft(`escalation.${objection.id}`, { statement: '' });
  const statement = draft.value.statement.trim();
  const escalate = useChange(
    (client, body: { readonly statement: string | null }, idempotencyKey) =>
      client.post('/v1/objections/{id}/escalation', {
        path: { id: objection.id },
        body,
        idempotencyKey,
        ...matching(etag),
      }),
    TOUCHED,
  );
  const next = objection.above[0];
  if (next === undefined) return null;
  const send = (): void =>
    escalate.mutate(
      { statement: statement === '' ? null : statement },
      {
        onSuccess: () => {
          draft.clear();
          onDone('escalated');
        },
      },
    );
  return (
    <Panel title={text('escalateTitle')}>
      <DraftNote draft={draft} />
      <TextField
        label={text('escalateWhy')}
        hint={text('escalateHint', { date: format.date(objection.dueOn) })}
        rows={3}
        maxLength={4000}
        value={draft.value.statement}
        onChange={(value) => draft.change({ statement: value })}
      />
      {escalate.isError && <Failed error={escalate.error} retry={reload} />}
      <div className="objection-acts">
        <Button kind="primary" isDisabled={escalate.isPending} onPress={send}>
          {text('escalate', { instance: next.name })}
        </Button>
      </div>
    </Panel>
  );
};

/** The person gives the objection up, after being asked once more. */
export const WithdrawButton = ({ objection, etag, onDone, reload }: PersonActProps) => {
  const text = useText(actMessages);
  const [isAsking, ask] = useState(false);
  const withdraw = useChange(
    (client, body: Record<string, never>, idempotencyKey) =>
      client.post('/v1/objections/{id}/withdrawal', {
        path: { id: objection.id },
        body,
        idempotencyKey,
        ...matching(etag),
      }),
    TOUCHED,
  );
  return (
    <>
      <Button kind="danger" onPress={() => ask(true)}>
        {text('withdraw')}
      </Button>
      <Dialog
        title={text('withdrawTitle')}
        isOpen={isAsking}
        onClose={() => ask(false)}
        actions={
          <>
            <Button onPress={() => ask(false)}>{text('keep')}</Button>
            <Button
              kind="danger"
              isDisabled={withdraw.isPending}
              onPress={() => withdraw.mutate({}, { onSuccess: () => onDone('withdrawn') })}
            >
              {text('withdraw')}
            </Button>
          </>
        }
      >
        <p>{text('withdrawText')}</p>
        {withdraw.isError && <Failed error={withdraw.error} retry={reload} />}
      </Dialog>
    </>
  );
};

import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { importMessages } from './messages.ts';
import type { Import } from './types.ts';

export interface ResultPanelProps {
  readonly shown: Import;
  readonly mayUndo: boolean;
}

/** What was written, or taken back; and the way back from it. */
export const ResultPanel = ({ shown: { id, committed, undone }, mayUndo }: ResultPanelProps) => {
  const text = useText(importMessages);
  const [asks, setAsks] = useState(false);
  const undo = useChange(
    (client, _: null, idempotencyKey) =>
      client.post('/v1/imports/{id}/undo', { path: { id }, body: {}, idempotencyKey }),
    ['/v1/imports/{id}', '/v1/imports'],
  );
  const last = undone ?? committed;
  if (last === null) return null;
  const isUndone = undone !== null;
  return (
    <Panel
      title={text('resultTitle')}
      actions={
        <div className="import-actions">
          {!isUndone && (
            <TextLink kind="secondary" to="/nine-box">
              {text('seeNineBox')}
            </TextLink>
          )}
          {mayUndo && (
            <Button kind="danger" onPress={() => setAsks(true)}>
              {text('undo')}
            </Button>
          )}
        </div>
      }
    >
      <Notice tone={last.left === 0 ? 'good' : 'warn'} isNews>
        <p>{text(isUndone ? 'undoneText' : 'committedText', { done: last.done })}</p>
        {last.left > 0 && <p>{text('leftText', { left: last.left })}</p>}
      </Notice>
      <ConfirmDialog
        title={text('undoTitle')}
        isOpen={asks}
        cancel={text('cancel')}
        confirm={text('undoConfirm')}
        kind="danger"
        isDisabled={undo.isPending}
        onClose={() => setAsks(false)}
        onConfirm={() => undo.mutate(null)}
        error={undo.error}
      >
        <p>{text('undoText')}</p>
      </ConfirmDialog>
    </Panel>
  );
};

import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Failed } from '../../states/failed.tsx';
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
      <Dialog
        title={text('undoTitle')}
        isOpen={asks}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button onPress={() => setAsks(false)}>{text('cancel')}</Button>
            <Button kind="danger" isDisabled={undo.isPending} onPress={() => undo.mutate(null)}>
              {text('undoConfirm')}
            </Button>
          </>
        }
      >
        <p>{text('undoText')}</p>
        {undo.isError && <Failed error={undo.error} />}
      </Dialog>
    </Panel>
  );
};

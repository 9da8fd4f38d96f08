import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Failed } from '../../states/failed.tsx';
import { importMessages } from './messages.ts';
import type { Import } from './types.ts';

type Taken = 'all' | 'new';

export interface CommitPanelProps {
  readonly shown: Import;
  readonly counts: NonNullable<Import['counts']>;
}

/** Which of the accepted rows are written, and the button that does it. */
export const CommitPanel = ({ shown: { id }, counts }: CommitPanelProps) => {
  const text = useText(importMessages);
  const [taken, setTaken] = useState<Taken>('all');
  const commit = useChange(
    (client, which: Taken, idempotencyKey) =>
      client.post('/v1/imports/{id}/commit', {
        path: { id },
        body: { verdicts: which === 'all' ? ['new', 'changed'] : ['new'] },
        idempotencyKey,
      }),
    ['/v1/imports/{id}', '/v1/imports'],
  );
  const all = counts.new + counts.changed;
  const count = taken === 'all' ? all : counts.new;
  if (all === 0) return <Notice>{text('nothingToCommit')}</Notice>;
  return (
    <Panel title={text('commitTitle')} hint={text('commitText')}>
      {counts.new > 0 && counts.changed > 0 && (
        <div>
          <Choice
            label={text('which')}
            value={taken}
            onChange={setTaken}
            options={[
              { value: 'all', label: text('all', { count: all }) },
              { value: 'new', label: text('onlyNew', { count: counts.new }) },
            ]}
          />
        </div>
      )}
      {commit.isError && <Failed error={commit.error} />}
      <div>
        <Button kind="primary" isDisabled={commit.isPending} onPress={() => commit.mutate(taken)}>
          {text('commit', { count })}
        </Button>
      </div>
    </Panel>
  );
};

import { useReadWith } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { ImportProgress } from './import-progress.tsx';
import { importMessages } from './messages.ts';
import type { Import } from './types.ts';

const LOOK_EVERY_MS = 1000;

export interface AtWorkProps {
  readonly shown: Import;
  readonly step: 'checking' | 'committing' | 'undoing';
}

/** How far the step at work is. While this is shown, the import is read anew every second. */
export const AtWork = ({ shown: { id, progress }, step }: AtWorkProps) => {
  const text = useText(importMessages);
  const format = useFormat();
  useReadWith({ refetchInterval: LOOK_EVERY_MS, staleTime: 0 }, '/v1/imports/{id}', { path: { id } });
  const { rows, done } = progress;
  return (
    <Panel title={text(step)} hint={text('goesOn')}>
      <ImportProgress
        label={text(step)}
        share={rows === null ? null : Math.min(1, done / Math.max(1, rows))}
        said={
          rows === null
            ? text('counting')
            : text('progress', { done: format.number(done), rows: format.number(rows) })
        }
      />
    </Panel>
  );
};

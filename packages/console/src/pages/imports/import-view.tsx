import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { useHasRole } from '../../session/use-session.ts';
import { AtWork } from './at-work.tsx';
import { AwaitingFile } from './awaiting-file.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { CommitPanel } from './commit-panel.tsx';
import { ImportHead } from './import-head.tsx';
import { importMessages } from './messages.ts';
import { ResultPanel } from './result-panel.tsx';
import { failureTexts } from './terms.ts';
import type { Import } from './types.ts';
import { VerdictsPanel } from './verdicts-panel.tsx';

/** What can be seen and done at the step where the import is. */
export const ImportView = ({ shown }: { readonly shown: Import }) => {
  const text = useText(importMessages);
  const failureText = useText(failureTexts);
  const mayChange = useHasRole('hr-admin', 'assessor');
  const { status, columns, counts, failure } = shown;
  const isJudged = counts !== null && status !== 'checking' && status !== 'failed';
  return (
    <>
      <ImportHead shown={shown} />
      {status === 'awaiting-file' && mayChange && <AwaitingFile shown={shown} />}
      {(status === 'checking' || status === 'committing' || status === 'undoing') && (
        <AtWork shown={shown} step={status} />
      )}
      {status === 'failed' && failure !== null && (
        <Notice tone="bad" title={text('failedTitle')} isNews>
          <p>{failureText(failure.code, { names: failure.names.join(', ') })}</p>
        </Notice>
      )}
      {(status === 'committed' || status === 'undone') && (
        <ResultPanel shown={shown} mayUndo={mayChange && status === 'committed'} />
      )}
      {isJudged && <VerdictsPanel shown={shown} counts={counts} />}
      {status === 'checked' && counts !== null && mayChange && <CommitPanel shown={shown} counts={counts} />}
      {columns !== null && (status === 'checked' || status === 'failed') && (
        <ColumnsPanel key={shown.version} shown={shown} columns={columns} mayChange={mayChange} />
      )}
    </>
  );
};

import { UploadError } from '@kotak9/client';
import { useEffect, useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Failed } from '../../states/failed.tsx';
import { describeFile } from './chosen-file.ts';
import { FilePicker } from './file-picker.tsx';
import { ImportProgress } from './import-progress.tsx';
import { takeFile } from './kept-files.ts';
import { importMessages } from './messages.ts';
import { sendFile } from './send-file.ts';
import type { Import } from './types.ts';

/** Sends the file and has it checked: at once where it was just chosen, else when it is chosen anew. */
export const AwaitingFile = ({ shown }: { readonly shown: Import }) => {
  const text = useText(importMessages);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const send = useChange(
    async (client, content: File) => {
      setShare(0);
      // a place that has expired is not in what was read some time ago
      const { data } = await client.get('/v1/imports/{id}', { path: { id: shown.id } });
      if (data.upload !== null) await sendFile(data.upload, content, setShare);
      return client.post('/v1/imports/{id}/check', { path: { id: shown.id }, body: {} });
    },
    ['/v1/imports/{id}', '/v1/imports'],
  );
  const { mutate } = send;

  useEffect(() => {
    const chosen = takeFile(shown.id);
    if (chosen === null) return;
    setFile(chosen);
    mutate(chosen);
  }, [shown.id, mutate]);

  const isReady = file !== null && describeFile(file).fault === null;
  if (send.isPending) {
    return (
      <Panel title={text('awaitingTitle')}>
        <ImportProgress label={text('sending')} share={share} />
      </Panel>
    );
  }
  return (
    <Panel title={text('awaitingTitle')} hint={text('awaitingText', { name: shown.fileName })}>
      <FilePicker file={file} choose={setFile} />
      {send.isError &&
        (send.error instanceof UploadError ? (
          <Notice tone="bad" title={text('notSentTitle')} isNews>
            <p>{text('notSentText')}</p>
          </Notice>
        ) : (
          <Failed error={send.error} />
        ))}
      <div>
        <Button kind="primary" isDisabled={!isReady} onPress={() => file !== null && send.mutate(file)}>
          {text('sendAgain')}
        </Button>
      </div>
    </Panel>
  );
};

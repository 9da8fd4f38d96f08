import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Failed } from '../../states/failed.tsx';
import type { ListActProps } from './committee-acts.tsx';
import { committeeMessages } from './committee-messages.ts';

interface Input {
  readonly minutes: string;
  readonly etag: string | null;
}

/** Publishes the draft, after saying what that freezes. */
export const Publication = ({ list, etag, reload, done }: ListActProps) => {
  const text = useText(committeeMessages);
  const [isOpen, open] = useState(false);
  const [minutes, setMinutes] = useState('');
  const publish = useChange(
    async (client, input: Input, key) => {
      const answer = await client.post('/v1/succession-lists/{id}/publication', {
        path: { id: list.id },
        body: input.minutes === '' ? {} : { minutesNumber: input.minutes },
        idempotencyKey: key,
        ...(input.etag !== null && { ifMatch: input.etag }),
      });
      // here, and not after the mutation: by then the list is read anew and this is not on the page any more
      done();
      return answer;
    },
    ['/v1/vacancies/{id}/succession-list', '/v1/vacancies/{id}', '/v1/vacancies'],
  );
  const counts = { shortlisted: list.shortlist.length, excluded: list.excluded.length };
  const reloadAndRead = (): void => {
    open(false);
    publish.reset();
    reload();
  };
  return (
    <div>
      <Button kind="primary" onPress={() => open(true)}>
        {text('publish')}
      </Button>
      <Dialog
        title={text('publishTitle')}
        isOpen={isOpen}
        onClose={() => open(false)}
        actions={
          <>
            <Button onPress={() => open(false)}>{text('cancel')}</Button>
            <Button
              kind="primary"
              isDisabled={publish.isPending}
              onPress={() => publish.mutate({ minutes: minutes.trim(), etag })}
            >
              {text('confirmPublish')}
            </Button>
          </>
        }
      >
        <p>{text('publishText', counts)}</p>
        <code className="vacancy-hash">{list.contentHash}</code>
        <TextField
          label={text('minutes')}
          hint={text('minutesHint')}
          value={minutes}
          onChange={setMinutes}
          maxLength={200}
        />
        {publish.isError && <Failed error={publish.error} retry={reloadAndRead} />}
      </Dialog>
    </div>
  );
};

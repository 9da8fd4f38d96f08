import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useChange } from '../../../api/use-change.ts';
import { useReadWith } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { Button } from '../../../parts/button.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Failed } from '../../../states/failed.tsx';
import type { JsonObject } from '../at-path.ts';
import type { Policy, PolicyInForce } from '../policy-types.ts';
import { replayMessages } from './messages.ts';
import { ReplayView } from './replay-view.tsx';

const LOOK_AGAIN_MS = 1500;
/** Movers of one page: enough for an agency, and the list says how many more there are. */
const MOVERS = 1000;

export interface ServerReplayProps {
  readonly policy: Policy;
  readonly content: JsonObject;
  readonly inForce: PolicyInForce;
}

/** The replay of record: done by the service, kept under its number, for the minutes. */
export const ServerReplay = ({ policy, content, inForce }: ServerReplayProps) => {
  const text = useText(replayMessages);
  const { number, instant } = useFormat();
  const [params, setParams] = useSearchParams();
  const id = params.get('replay') ?? '';
  const start = useChange(
    (client, policyId: string, idempotencyKey) =>
      client.post('/v1/policies/{id}/replay', { path: { id: policyId }, body: {}, idempotencyKey }),
    ['/v1/replays/{id}'],
  );
  const [finished, setFinished] = useState('');
  const read = useReadWith(
    { enabled: id !== '', ...(finished !== id && { refetchInterval: LOOK_AGAIN_MS }) },
    '/v1/replays/{id}',
    { path: { id }, query: { limit: MOVERS } },
  );
  const replay = read.data?.data;
  if (replay?.state === 'finished' && finished !== id) setFinished(id);
  const open = (run: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('replay', run);
        return after;
      },
      { replace: true },
    );
  return (
    <Panel
      title={text('serverTitle')}
      hint={text('serverHint')}
      actions={
        <Button
          isDisabled={start.isPending}
          onPress={() => start.mutate(policy.id, { onSuccess: ({ data }) => open(data.id) })}
        >
          {text('serverStart')}
        </Button>
      }
    >
      {start.isError && <Failed error={start.error} />}
      {read.isError && <Failed error={read.error} retry={() => void read.refetch()} />}
      {replay !== undefined && replay.state !== 'finished' && (
        <Meter
          label={text('peopleDone')}
          share={replay.people.total === 0 ? 0 : replay.people.done / replay.people.total}
          text={`${number(replay.people.done)} / ${number(replay.people.total)}`}
        />
      )}
      {replay?.finishedAt && replay.result !== null && (
        <>
          <p className="small">{text('serverDone', { id: replay.id, at: instant(replay.finishedAt) })}</p>
          <ReplayView
            result={replay.result}
            movers={replay.movers.items}
            beforePolicy={inForce.ruleSet}
            afterPolicy={content}
          />
        </>
      )}
    </Panel>
  );
};

import { useState } from 'react';
import { useChange } from '../../../api/use-change.ts';
import { useReadWith } from '../../../api/use-read.ts';
import { useFormat } from '../../../language/use-format.ts';
import { useText } from '../../../language/use-text.ts';
import { Button } from '../../../parts/button.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { useAddress } from '../../../parts/use-address.ts';
import { Failed } from '../../../states/failed.tsx';
import type { JsonObject } from '../at-path.ts';
import type { Policy, PolicyInForce } from '../policy-types.ts';
import { replayMessages } from './messages.ts';
import { ReplayView } from './replay-view.tsx';
import { useMovers } from './use-movers.ts';

const LOOK_AGAIN_MS = 1500;

export interface ServerReplayProps {
  readonly policy: Policy;
  readonly content: JsonObject;
  readonly inForce: PolicyInForce;
}

/** The replay of record: done by the service, kept under its number, for the minutes. */
export const ServerReplay = ({ policy, content, inForce }: ServerReplayProps) => {
  const text = useText(replayMessages);
  const { number, instant } = useFormat();
  const { params, choose } = useAddress();
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
    { path: { id }, query: { limit: 1 } },
  );
  const replay = read.data?.data;
  if (replay?.state === 'finished' && finished !== id) setFinished(id);
  const { movers, isWhole, error, retry } = useMovers(id, replay?.state === 'finished');
  return (
    <Panel
      title={text('serverTitle')}
      hint={text('serverHint')}
      actions={
        <Button
          isDisabled={start.isPending}
          onPress={() => start.mutate(policy.id, { onSuccess: ({ data }) => choose({ replay: data.id }) })}
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
          {error !== null && <Failed error={error} retry={retry} />}
          {error === null && !isWhole && (
            <p role="status" className="small">
              {text('moversComing', {
                read: number(movers.length),
                all: number(replay.result.all.moved),
              })}
            </p>
          )}
          <ReplayView
            result={replay.result}
            movers={movers}
            beforePolicy={inForce.ruleSet}
            afterPolicy={content}
          />
        </>
      )}
    </Panel>
  );
};

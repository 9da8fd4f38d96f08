import type { Client } from '@kotak9/client';
import type { ReplaySummary } from '@kotak9/rules';
import { useEffect, useRef, useState } from 'react';
import { useClient } from '../../../api/client-context.tsx';
import type { Asked, Told } from './protocol.ts';

const ROWS_AT_ONCE = 200;
/** Somebody who types is not replayed for every digit. */
const PAUSE_MS = 250;

export interface TriedResult {
  readonly summary: ReplaySummary;
  readonly milliseconds: number;
}

export interface Trial {
  /** `off` until it is asked for: reading everybody is work for the service. */
  readonly state: 'off' | 'loading' | 'replaying' | 'done' | 'failed';
  readonly loaded: number;
  /** People of the replay under way. */
  readonly replayed: number;
  readonly result: TriedResult | null;
  readonly error: unknown;
}

export interface TrialOf {
  /** False: nobody is read yet. */
  readonly isOn: boolean;
  /** The policy in force, and the draft; null while the draft cannot be evaluated: the last result stays. */
  readonly from: unknown;
  readonly to: unknown;
  readonly asOf: string;
}

const OFF: Trial = { state: 'off', loaded: 0, replayed: 0, result: null, error: null };

const readPeople = async (
  client: Client,
  signal: AbortSignal,
  post: (asked: Asked) => void,
): Promise<void> => {
  let rows: unknown[] = [];
  for await (const row of client.stream('/v1/placement-inputs', { signal })) {
    rows.push(row);
    if (rows.length < ROWS_AT_ONCE) continue;
    post({ kind: 'people', rows });
    rows = [];
  }
  post({ kind: 'people', rows });
};

/** Replays everybody under the draft in a thread of its own, again whenever the draft changes. */
export const useReplay = ({ isOn, from, to, asOf }: TrialOf): Trial => {
  const client = useClient();
  const thread = useRef<Worker | null>(null);
  const run = useRef(0);
  const [trial, setTrial] = useState<Trial>(OFF);
  const [isRead, setRead] = useState(false);

  useEffect(() => {
    if (!isOn) return;
    const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), { type: 'module' });
    const reading = new AbortController();
    const fail = (error: unknown): void => setTrial((before) => ({ ...before, state: 'failed', error }));
    worker.onerror = (event) => fail(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'loaded') setTrial((before) => ({ ...before, loaded: data.people }));
      else if (data.kind === 'failed') fail(new Error(data.message));
      else if (data.run !== run.current) return;
      else if (data.kind === 'progress') setTrial((before) => ({ ...before, replayed: data.done }));
      else setTrial((before) => ({ ...before, state: 'done', result: data, error: null }));
    };
    thread.current = worker;
    setRead(false);
    setTrial({ ...OFF, state: 'loading' });
    readPeople(client, reading.signal, (asked) => worker.postMessage(asked)).then(
      () => setRead(true),
      (error: unknown) => {
        if (!reading.signal.aborted) fail(error);
      },
    );
    return () => {
      reading.abort();
      worker.terminate();
      thread.current = null;
    };
  }, [client, isOn]);

  useEffect(() => {
    if (!isRead || to === null || from === null) return;
    const later = setTimeout(() => {
      run.current += 1;
      setTrial((before) => ({ ...before, state: 'replaying', replayed: 0 }));
      const asked: Asked = { kind: 'replay', run: run.current, from, to, asOf };
      thread.current?.postMessage(asked);
    }, PAUSE_MS);
    return () => clearTimeout(later);
  }, [isRead, from, to, asOf]);

  return trial;
};

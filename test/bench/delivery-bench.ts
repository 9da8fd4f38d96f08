import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningStack } from '@kotak9/local';
import { type Api, apiAs } from '../support/api.ts';
import {
  apiAsClient,
  deadUrl,
  listen,
  recordUnits,
  registerClient,
  subscribe,
  type TestSubscriber,
  until,
} from '../support/subscribers.ts';
import { startTestStack } from '../support/test-stack.ts';

const PER_SECOND = 20;
const SECONDS = 20;
/** Before it is measured, so that no start of a function counts. */
const WARM_UP = 40;

interface Lag {
  readonly p50: number;
  readonly p95: number;
  readonly missing: number;
}

const lagOf = (received: TestSubscriber['received'], ids: readonly string[]): Lag => {
  const byUnit = new Map(received.map(({ unitId, lagMs }) => [unitId, lagMs]));
  const lags = ids.flatMap((id) => byUnit.get(id) ?? []).toSorted((a, b) => a - b);
  const at = (share: number): number => lags[Math.floor((lags.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), missing: ids.length - lags.length };
};

const measureUnder = async (hr: Api, fast: TestSubscriber, prefix: string): Promise<Lag> => {
  const before = fast.received.length;
  const ids = await recordUnits(() => hr, prefix, PER_SECOND * SECONDS, PER_SECOND);
  await until(() => fast.received.length >= before + ids.length, 20_000);
  return lagOf(fast.received, ids);
};

const line = (what: string, { p50, p95, missing }: Lag): string =>
  `  ${what.padEnd(58)}p50 ${p50.toFixed(0).padStart(5)} ms  p95 ${p95.toFixed(0).padStart(5)} ms${missing > 0 ? `  ${missing} missing` : ''}`;

/** From an event to the webhook that tells of it: one healthy subscriber alone, then beside a slow and a dead one. */
export const benchDelivery = async (start = startTestStack): Promise<readonly string[]> => {
  const stack = await start();
  const [fast, slow] = [await listen(20), await listen(9000)];
  try {
    return await benchOn(stack, fast, slow);
  } finally {
    // the slow one is not waited for
    await Promise.all([fast.close(), slow.close()]);
    await stack.close();
  }
};

const benchOn = async (
  { url, token }: RunningStack,
  fast: TestSubscriber,
  slow: TestSubscriber,
): Promise<readonly string[]> => {
  const hr = apiAs(url, token({ role: 'hr-admin', agency: 'kota-uji' }));
  await registerClient(hr);
  const client = await apiAsClient(url);
  await subscribe(client, fast.url);
  await recordUnits(() => hr, 'mula', WARM_UP, PER_SECOND);
  await until(() => fast.received.length >= WARM_UP, 20_000);
  const alone = await measureUnder(hr, fast, 'satu');
  await subscribe(client, slow.url);
  await subscribe(client, await deadUrl());
  await sleep(500);
  const beside = await measureUnder(hr, fast, 'dua');
  return [
    `Event to webhook under ${PER_SECOND} writes a second, ${SECONDS} s each`,
    line('one healthy subscriber', alone),
    line('the same beside one that takes 9 s and one that is dead', beside),
    `  ratio of the p95 ${(beside.p95 / alone.p95).toFixed(2)}; the slow one was sent ${slow.received.length} meanwhile`,
    '',
  ];
};

if (import.meta.main) for (const told of await benchDelivery()) console.log(told);

import { setTimeout as sleep } from 'node:timers/promises';
import { asyncQueueOf } from '../queues/async-invocations.ts';
import type { MessageStore } from '../queues/message-store.ts';
import type { Runtime } from './runtime.ts';

const lookEveryMs = 20;

function haveQueuesDrained({ model }: Runtime, messages: MessageStore): boolean {
  const queues = [
    ...model.queueMappings.map((mapping) => mapping.sourceArn),
    ...model.functions.map((one) => asyncQueueOf(one.arn)),
  ];
  return queues.every((queue) => {
    const { visible, inFlight } = messages.counts(queue);
    return visible + inFlight === 0;
  });
}

/**
 * Waits until everything that was written before has had all its consequences: streams read to their end, queues empty,
 * nothing running. A message that fails again and again keeps it waiting until it is a dead letter; one that was sent for a
 * later time does not.
 */
export async function waitUntilIdle(runtime: () => Runtime, messages: MessageStore): Promise<void> {
  const asked = performance.now();
  for (;;) {
    const current = runtime();
    const since = Math.max(asked, current.functions.lastEndedAt());
    const isQuiet = current.functions.running() === 0 && haveQueuesDrained(current, messages);
    if (isQuiet && current.streamPollers.every(({ poller }) => poller.isDrainedSince(since))) return;
    await sleep(lookEveryMs);
  }
}

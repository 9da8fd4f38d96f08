import * as z from 'zod';
import type { Outcome } from '../lambda/protocol.ts';
import type { InvokeConfigModel } from '../model/invoke-config.ts';
import { createWaiter } from '../state/waiter.ts';
import type { Message, MessageStore } from './message-store.ts';

export interface AsyncOptions {
  readonly functionArn: string;
  readonly config: InvokeConfigModel;
  readonly messages: MessageStore;
  readonly concurrency: number;
  readonly retryAfterMs: number | undefined;
  readonly now: () => Date;
  invoke(event: unknown): Promise<Outcome>;
  /** Told when an event is lost because the template names no destination for failures. */
  dropped(functionArn: string): void;
}

/** Lambda waits a minute before the first retry and two before the second. */
const retryMs = 60_000;
/** Longer than any function may run: a message taken by a process that was killed comes back on restart. */
const hiddenMs = 16 * 60_000;

const envelope = z.object({ payload: z.unknown(), since: z.number() });

/** The hidden queue of a function's asynchronous events. */
export const asyncQueueOf = (functionArn: string): string => `${functionArn}:async`;

/** Hands an event to a function without waiting for it; it is kept until the function took it or failed for good. */
export function enqueueInvocation(messages: MessageStore, functionArn: string, payload: unknown): void {
  messages.send(asyncQueueOf(functionArn), { body: JSON.stringify({ payload, since: Date.now() }) });
}

/** Runs a function's asynchronous events, with the retries and the failure destination of the template. */
export function startAsyncInvocations(options: AsyncOptions): { stop(): Promise<void> } {
  const { messages, config, functionArn } = options;
  const queue = asyncQueueOf(functionArn);
  const waiter = createWaiter();
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;

  function giveUp(message: Message, payload: unknown, outcome: Extract<Outcome, { ok: false }>): void {
    messages.delete(queue, message.receipt);
    if (config.onFailureArn === undefined) {
      options.dropped(functionArn);
      return;
    }
    messages.send(config.onFailureArn, {
      origin: { kind: 'invocation', functionArn, payload },
      body: JSON.stringify({
        version: '1.0',
        timestamp: options.now().toISOString(),
        requestContext: {
          requestId: outcome.requestId,
          functionArn: `${functionArn}:$LATEST`,
          condition: message.receiveCount > config.attempts ? 'RetriesExhausted' : 'EventAgeExceeded',
          approximateInvokeCount: message.receiveCount,
        },
        requestPayload: payload,
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        responsePayload: outcome.error,
      }),
    });
  }

  async function work(message: Message): Promise<void> {
    const { payload, since } = envelope.parse(JSON.parse(message.body));
    const outcome = await options.invoke(payload);
    if (outcome.ok) {
      messages.delete(queue, message.receipt);
    } else if (message.receiveCount > config.attempts || Date.now() - since > config.ageMs) {
      giveUp(message, payload, outcome);
    } else {
      const pause = Math.min(
        retryMs * message.receiveCount,
        options.retryAfterMs ?? Number.POSITIVE_INFINITY,
      );
      messages.changeVisibility(queue, message.receipt, pause);
    }
  }

  function pump(): void {
    while (running.size < options.concurrency && !waiter.isStopped()) {
      const [message] = messages.receive(queue, 1, hiddenMs);
      if (message === undefined) break;
      const task = work(message).finally(() => {
        running.delete(task);
        pump();
      });
      running.add(task);
    }
    const until = messages.untilVisible(queue);
    clearTimeout(timer);
    if (until !== undefined && !waiter.isStopped()) timer = setTimeout(pump, Math.min(until + 1, hiddenMs));
  }

  const unsubscribe = messages.onChange(queue, pump);
  pump();
  return {
    async stop() {
      waiter.stop();
      unsubscribe();
      clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

import type { EventBus } from '../bus/event-bus.ts';
import type { Model } from '../model/read-model.ts';
import { enqueueInvocation } from './async-invocations.ts';
import type { Message, MessageStore, Origin } from './message-store.ts';

export interface DeadLetter {
  readonly queue: string;
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: string;
  readonly origin: Origin | undefined;
}

export interface Redriven {
  readonly redriven: number;
  /** Letters whose origin is unknown or gone; they stay. */
  readonly kept: number;
}

export interface DeadLetterServices {
  readonly model: () => Model;
  readonly messages: MessageStore;
  readonly bus: EventBus;
  /** Delivers a part of a stream's shard once more. */
  replayStream(origin: Extract<Origin, { kind: 'stream' }>): Promise<boolean>;
}

/** ARNs of the queues that hold what failed: of queues, rule targets, streams, schedules and asynchronous events. */
export function deadLetterArns(model: Model): ReadonlySet<string> {
  const arns = [
    ...model.queues.map((queue) => queue.redrive?.deadLetterArn),
    ...model.rules.flatMap((rule) => rule.targets.map((target) => target.deadLetterArn)),
    ...model.streams.map((mapping) => mapping.onFailureArn),
    ...model.schedules.map((schedule) => schedule.deadLetterArn),
    ...model.invokeConfigs.map((config) => config.onFailureArn),
  ];
  return new Set(arns.filter((arn) => arn !== undefined));
}

export function createDeadLetters({ model, messages, bus, replayStream }: DeadLetterServices) {
  const queuesOf = () => {
    const arns = deadLetterArns(model());
    return model().queues.filter((queue) => arns.has(queue.arn));
  };

  async function putBack(message: Message): Promise<boolean> {
    const { origin } = message;
    switch (origin?.kind) {
      case 'queue':
        messages.send(origin.arn, { body: message.body, attributes: message.attributes });
        return true;
      case 'target':
        return bus.deliverAgain(origin.rule, origin.target, message.body);
      case 'invocation':
        enqueueInvocation(messages, origin.functionArn, origin.payload);
        return true;
      case 'stream':
        return replayStream(origin);
      case undefined:
        return false;
    }
  }

  return {
    list(): readonly DeadLetter[] {
      return queuesOf().flatMap((queue) =>
        messages.list(queue.arn).map((message) => ({
          queue: queue.name,
          messageId: message.id,
          body: message.body,
          sentAt: new Date(message.sentAt).toISOString(),
          origin: message.origin,
        })),
      );
    },
    /** Puts dead letters back to where they failed; only those of the queue of that name, if one is given. */
    async redrive(queueName?: string): Promise<Redriven> {
      let redriven = 0;
      let kept = 0;
      for (const queue of queuesOf().filter(({ name }) => queueName === undefined || name === queueName)) {
        for (const message of messages.list(queue.arn)) {
          if (await putBack(message)) {
            messages.deleteById(queue.arn, message.id);
            redriven++;
          } else {
            kept++;
          }
        }
      }
      return { redriven, kept };
    },
  };
}

export type DeadLetters = ReturnType<typeof createDeadLetters>;

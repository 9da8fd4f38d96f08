import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { queueNamesOf } from '@kotak9/contracts';
import * as z from 'zod';
import { createTableDeps } from '../deps.ts';
import { readEnv } from '../env.ts';
import type { Letter, OperationsDeps, Queues } from './queues.ts';

const Env = z.object({ STAGE: z.string().min(1) });
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 10_000 } as const;
const BATCH = 10;

const Depth = z.object({
  ApproximateNumberOfMessages: z.coerce.number(),
  ApproximateNumberOfMessagesNotVisible: z.coerce.number(),
  ApproximateNumberOfMessagesDelayed: z.coerce.number(),
});
const Received = z.object({
  MessageId: z.string(),
  ReceiptHandle: z.string(),
  Body: z.string(),
  Attributes: z.object({
    SentTimestamp: z.coerce.number(),
    ApproximateReceiveCount: z.coerce.number(),
  }),
  MessageAttributes: z.record(z.string(), z.object({ StringValue: z.string().optional() })).optional(),
});

const toLetter = (message: Message): Letter => {
  const { MessageId, ReceiptHandle, Body, Attributes, MessageAttributes } = Received.parse(message);
  return {
    id: MessageId,
    receipt: ReceiptHandle,
    body: Body,
    sentAt: new Date(Attributes.SentTimestamp).toISOString(),
    receives: Attributes.ApproximateReceiveCount,
    reason: MessageAttributes?.['ERROR_CODE']?.StringValue ?? null,
  };
};

const createQueues = (): Queues => {
  const client = new SQSClient({ maxAttempts: 4, requestHandler: TIMEOUTS });
  const urls = new Map<string, Promise<string>>();

  const ask = async (QueueName: string): Promise<string> => {
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName }));
    return z.string().parse(QueueUrl);
  };
  /** Asked once for the life of the container; a failure is not kept. */
  const urlOf = (queue: string): Promise<string> => {
    const url = urls.get(queue) ?? ask(queue);
    urls.set(queue, url);
    url.catch(() => urls.delete(queue));
    return url;
  };

  return {
    depth: async (queue) => {
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({
          QueueUrl: await urlOf(queue),
          AttributeNames: [
            'ApproximateNumberOfMessages',
            'ApproximateNumberOfMessagesNotVisible',
            'ApproximateNumberOfMessagesDelayed',
          ],
        }),
      );
      const depth = Depth.parse(Attributes);
      return {
        waiting: depth.ApproximateNumberOfMessages,
        inFlight: depth.ApproximateNumberOfMessagesNotVisible,
        delayed: depth.ApproximateNumberOfMessagesDelayed,
      };
    },
    receive: async (queue, hiddenSeconds) => {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl: await urlOf(queue),
          MaxNumberOfMessages: BATCH,
          VisibilityTimeout: hiddenSeconds,
          // without waiting, SQS asks only some of its servers and may find nothing where there is something
          WaitTimeSeconds: 1,
          MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
          MessageAttributeNames: ['ERROR_CODE'],
        }),
      );
      return Messages.map(toLetter);
    },
    send: async (queue, letters) => {
      const { Successful = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: await urlOf(queue),
          Entries: letters.map(({ body }, at) => ({ Id: String(at), MessageBody: body })),
        }),
      );
      const taken = new Set(Successful.map(({ Id }) => Id));
      return new Set(letters.filter((_, at) => taken.has(String(at))).map(({ id }) => id));
    },
    remove: async (queue, letters) => {
      const { Failed = [] } = await client.send(
        new DeleteMessageBatchCommand({
          QueueUrl: await urlOf(queue),
          Entries: letters.map(({ receipt }, at) => ({ Id: String(at), ReceiptHandle: receipt })),
        }),
      );
      if (Failed.length > 0) throw new Error(`${Failed.length} dead letters were sent and not deleted`);
    },
  };
};

export const createOperationsDeps = (): OperationsDeps => {
  const { STAGE } = readEnv(Env);
  return {
    ...createTableDeps('api-operations'),
    queues: createQueues(),
    namesOf: (worker) => queueNamesOf(STAGE, worker),
  };
};

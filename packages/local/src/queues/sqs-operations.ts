import * as z from 'zod';
import { type Operation, parseInput, ServiceError } from '../aws/json-protocol.ts';
import type { QueueModel } from '../model/queues.ts';
import { attributesMd5 } from './attributes-md5.ts';
import { type Message, type MessageStore, md5 } from './message-store.ts';
import { systemAttributes } from './to-queue-record.ts';

const attribute = z.object({
  DataType: z.string(),
  StringValue: z.string().optional(),
  BinaryValue: z.string().optional(),
});
const outgoing = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().min(0).max(900).optional(),
  MessageAttributes: z.record(z.string(), attribute).default({}),
});
const queueUrl = z.object({ QueueUrl: z.string() });
const entries = <T extends z.ZodRawShape>(entry: z.ZodObject<T>) =>
  queueUrl.extend({
    Entries: z
      .array(entry.extend({ Id: z.string() }))
      .min(1)
      .max(10),
  });
const receipt = z.object({ ReceiptHandle: z.string() });
const visibility = receipt.extend({ VisibilityTimeout: z.number().min(0).max(43_200) });
const receive = queueUrl.extend({
  MaxNumberOfMessages: z.number().min(1).max(10).default(1),
  VisibilityTimeout: z.number().min(0).max(43_200).optional(),
  WaitTimeSeconds: z.number().min(0).max(20).optional(),
});

type Outgoing = z.infer<typeof outgoing>;

/** The operations of SQS that functions and tools use, over the queues of the template. */
export function sqsOperations(
  queues: () => readonly QueueModel[],
  messages: MessageStore,
): Record<string, Operation> {
  function find(url: string): QueueModel {
    const queue = queues().find((one) => one.url === url || one.name === url.split('/').at(-1));
    if (queue !== undefined) return queue;
    throw new ServiceError('QueueDoesNotExist', `the template has no queue ${url}`);
  }

  function sendOne(queue: QueueModel, message: Outgoing) {
    if (Buffer.byteLength(message.MessageBody) > queue.maximumBytes) {
      throw new ServiceError(
        'InvalidParameterValue',
        `a message may have at most ${queue.maximumBytes} bytes`,
      );
    }
    const delayMs = message.DelaySeconds === undefined ? queue.delayMs : message.DelaySeconds * 1000;
    const attributes = message.MessageAttributes;
    return {
      MessageId: messages.send(queue.arn, { body: message.MessageBody, attributes, delayMs }),
      MD5OfMessageBody: md5(message.MessageBody),
      MD5OfMessageAttributes: attributesMd5(attributes),
    };
  }

  function deleteOne(queue: QueueModel, handle: string): object {
    if (!messages.delete(queue.arn, handle)) throw badReceipt(handle);
    return {};
  }

  function changeOne(queue: QueueModel, handle: string, seconds: number): object {
    if (!messages.changeVisibility(queue.arn, handle, seconds * 1000)) throw badReceipt(handle);
    return {};
  }

  async function receiveSome(input: z.infer<typeof receive>): Promise<readonly Message[]> {
    const queue = find(input.QueueUrl);
    const hiddenMs =
      input.VisibilityTimeout === undefined ? queue.visibilityTimeoutMs : input.VisibilityTimeout * 1000;
    const take = () => messages.receive(queue.arn, input.MaxNumberOfMessages, hiddenMs, queue.redrive);
    const waitMs = input.WaitTimeSeconds === undefined ? queue.waitMs : input.WaitTimeSeconds * 1000;
    const until = performance.now() + waitMs;
    for (let taken = take(); ; taken = take()) {
      const left = until - performance.now();
      if (taken.length > 0 || left <= 0) return taken;
      await changeWithin(messages, queue.arn, left);
    }
  }

  return {
    'AmazonSQS.SendMessage'(input) {
      const parsed = parseInput(outgoing.extend(queueUrl.shape), input);
      return sendOne(find(parsed.QueueUrl), parsed);
    },
    'AmazonSQS.SendMessageBatch'(input) {
      const parsed = parseInput(entries(outgoing), input);
      return eachOf(parsed, (entry) => sendOne(find(parsed.QueueUrl), entry));
    },
    async 'AmazonSQS.ReceiveMessage'(input) {
      const taken = await receiveSome(parseInput(receive, input));
      return taken.length === 0 ? {} : { Messages: taken.map(toSdkMessage) };
    },
    'AmazonSQS.DeleteMessage'(input) {
      const parsed = parseInput(receipt.extend(queueUrl.shape), input);
      return deleteOne(find(parsed.QueueUrl), parsed.ReceiptHandle);
    },
    'AmazonSQS.DeleteMessageBatch'(input) {
      const parsed = parseInput(entries(receipt), input);
      return eachOf(parsed, (entry) => deleteOne(find(parsed.QueueUrl), entry.ReceiptHandle));
    },
    'AmazonSQS.ChangeMessageVisibility'(input) {
      const parsed = parseInput(visibility.extend(queueUrl.shape), input);
      return changeOne(find(parsed.QueueUrl), parsed.ReceiptHandle, parsed.VisibilityTimeout);
    },
    'AmazonSQS.ChangeMessageVisibilityBatch'(input) {
      const parsed = parseInput(entries(visibility), input);
      return eachOf(parsed, (entry) =>
        changeOne(find(parsed.QueueUrl), entry.ReceiptHandle, entry.VisibilityTimeout),
      );
    },
    'AmazonSQS.GetQueueUrl'(input) {
      return { QueueUrl: find(parseInput(z.object({ QueueName: z.string() }), input).QueueName).url };
    },
    'AmazonSQS.GetQueueAttributes'(input) {
      const queue = find(parseInput(queueUrl, input).QueueUrl);
      return { Attributes: queueAttributes(queue, messages) };
    },
  };
}

const badReceipt = (handle: string) =>
  new ServiceError(
    'ReceiptHandleIsInvalid',
    `${handle} is not the latest receipt of a message in this queue`,
  );

/** Runs a batch entry by entry; one that is refused does not stop the others. */
function eachOf<T extends { Id: string }>(batch: { Entries: readonly T[] }, run: (entry: T) => object) {
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of batch.Entries) {
    try {
      Successful.push({ Id: entry.Id, ...run(entry) });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      Failed.push({ Id: entry.Id, Code: error.code, Message: error.message, SenderFault: true });
    }
  }
  return { Successful, Failed };
}

function toSdkMessage(message: Message) {
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: systemAttributes(message),
    MessageAttributes: message.attributes,
    MD5OfMessageAttributes: attributesMd5(message.attributes),
  };
}

function queueAttributes(queue: QueueModel, messages: MessageStore): Record<string, string> {
  const counts = messages.counts(queue.arn);
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.inFlight),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
    VisibilityTimeout: String(queue.visibilityTimeoutMs / 1000),
    DelaySeconds: String(queue.delayMs / 1000),
    MessageRetentionPeriod: String(queue.retentionMs / 1000),
    ...(queue.redrive === undefined
      ? {}
      : {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: queue.redrive.deadLetterArn,
            maxReceiveCount: queue.redrive.maxReceiveCount,
          }),
        }),
  };
}

/** Waits until the queue may have something new, at most `ms`. */
async function changeWithin(messages: MessageStore, queue: string, ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const unsubscribe = messages.onChange(queue, resolve);
  const timer = setTimeout(resolve, Math.min(ms, (messages.untilVisible(queue) ?? ms) + 1));
  await promise;
  clearTimeout(timer);
  unsubscribe();
}

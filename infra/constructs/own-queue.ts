import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { QueueWorker } from './queue-worker.ts';

/** Lets a worker put messages into the queue that drives it: what is too much for one of them it hands on in parts. */
export const letSendToItself = ({ worker, queue }: QueueWorker): void => {
  worker.function.addToRolePolicy(
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
  );
  worker.function.addEnvironment('QUEUE_URL', queue.queueUrl);
};

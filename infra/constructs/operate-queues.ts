import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { QueueWorker } from './queue-worker.ts';
import type { ServiceFunction } from './service-function.ts';

/** Lets a function see how full the queues of workers are, look at their dead letters, and put those back. */
export const letOperateQueues = (
  { function: target }: ServiceFunction,
  workers: readonly QueueWorker[],
): void => {
  const deadLetters = workers.flatMap((worker) => worker.deadLetters.map(({ queueArn }) => queueArn));
  const queues = workers.map(({ queue }) => queue.queueArn);
  for (const statement of [
    { actions: ['sqs:GetQueueUrl', 'sqs:GetQueueAttributes'], resources: [...queues, ...deadLetters] },
    { actions: ['sqs:SendMessage'], resources: queues },
    { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], resources: deadLetters },
  ]) {
    target.addToRolePolicy(new PolicyStatement(statement));
  }
};

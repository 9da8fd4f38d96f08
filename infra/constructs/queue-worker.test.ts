import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const { main } = synthesizeOnce();

describe('QueueWorker', () => {
  it.each([
    ['recalculate-placement', { BatchSize: 10, ScalingConfig: { MaximumConcurrency: 20 } }],
    ['recalculate-agency', { BatchSize: 1, ScalingConfig: { MaximumConcurrency: 10 } }],
    [
      'rebuild-succession',
      { BatchSize: 100, MaximumBatchingWindowInSeconds: 2, ScalingConfig: { MaximumConcurrency: 5 } },
    ],
  ])('%s takes batches as measured', (name, mapping) => {
    const queue = main.getResourceId('AWS::SQS::Queue', { Properties: { QueueName: `kotak9-dev-${name}` } });
    main.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
      ...mapping,
    });
  });

  it('hides a message six times as long as the function may take, or a retry runs beside it', () => {
    for (const [name, seconds, window] of [
      ['recalculate-placement', 20, 0],
      ['recalculate-agency', 120, 0],
      ['rebuild-succession', 60, 2],
    ] as const) {
      const worker = onlyPropertiesOf(main, 'AWS::Lambda::Function', { FunctionName: `kotak9-dev-${name}` });
      const queue = onlyPropertiesOf(main, 'AWS::SQS::Queue', { QueueName: `kotak9-dev-${name}` });
      expect(worker.Timeout).toBe(seconds);
      expect(queue.VisibilityTimeout).toBe(6 * seconds + window);
    }
  });

  it('lets only its own queue redrive into its dead letters', () => {
    for (const name of ['recalculate-placement', 'recalculate-agency', 'rebuild-succession']) {
      const failed = onlyPropertiesOf(main, 'AWS::SQS::Queue', { QueueName: `kotak9-dev-${name}-dlq` });
      expect(failed.RedriveAllowPolicy.redrivePermission).toBe('byQueue');
      expect(JSON.stringify(failed.RedriveAllowPolicy.sourceQueueArns)).toContain(`:kotak9-dev-${name}"`);
    }
  });
});

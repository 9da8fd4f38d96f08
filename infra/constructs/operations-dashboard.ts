import { AlarmStatusWidget, Dashboard, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { ALARM_PERIOD } from './alarms.ts';
import { counted } from './counted.ts';
import type { EventPublisher } from './event-publisher.ts';
import { graph } from './graph.ts';
import type { QueueWorker } from './queue-worker.ts';
import { METRICS_NAMESPACE, type ServiceContext, type ServiceFunction } from './service-function.ts';

export interface OperationsDashboardProps {
  readonly service: ServiceContext;
  readonly publisher: EventPublisher;
  readonly workers: readonly QueueWorker[];
  readonly functions: readonly ServiceFunction[];
}

/** One page from left to right as a change travels: recorded, published, worked off. Requests have a page of their own. */
export class OperationsDashboard extends Construct {
  constructor(scope: Construct, id: string, props: OperationsDashboardProps) {
    super(scope, id);
    const { service, publisher, workers, functions } = props;
    const period = ALARM_PERIOD;
    const dashboard = new Dashboard(this, 'Dashboard', { dashboardName: `kotak9-${service.stage}` });
    dashboard.addWidgets(
      new AlarmStatusWidget({ title: 'Alarms', alarms: service.alarms.raised, width: 24, height: 6 }),
    );
    dashboard.addWidgets(
      graph('From the change to the bus', [lag('publish-lag', 'publish-events')]),
      graph('From the change to the placement', [lag('placement-lag', 'recalculate-placement')]),
      graph('From the change to the draft list', [lag('succession-lag', 'rebuild-succession')]),
    );
    dashboard.addWidgets(
      graph('From the change to the feed', [lag('feed-lag', 'feed-events')]),
      graph('From the change to the subscriber', [lag('delivery-lag', 'deliver-webhook')]),
      graph('Deliveries', [
        counted('deliveries', 'deliver-webhook'),
        counted('deliveries-failed', 'deliver-webhook'),
      ]),
    );
    dashboard.addWidgets(
      graph('Age of the stream', [
        publisher.publisher.function.metric('IteratorAge', { period, statistic: 'Maximum' }),
      ]),
      graph(
        'Waiting in the queues',
        workers.map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible({ period })),
      ),
      graph(
        'Age of the oldest message',
        workers.map(({ queue }) => queue.metricApproximateAgeOfOldestMessage({ period })),
      ),
    );
    dashboard.addWidgets(
      graph(
        'Errors by function',
        functions.map((one) => one.function.metricErrors({ period, label: one.name })),
      ),
      graph(
        'Duration by function',
        functions.map((one) => one.function.metricDuration({ period, label: one.name })),
      ),
      graph(
        'Throttles by function',
        functions.map((one) => one.function.metricThrottles({ period, label: one.name })),
      ),
    );
  }
}

/** The 95th percentile of how long after the event a function had done its part, by the function's own count. */
const lag = (metricName: string, service: string): Metric =>
  new Metric({
    namespace: METRICS_NAMESPACE,
    metricName,
    dimensionsMap: { service },
    label: service,
    statistic: 'p95',
    period: ALARM_PERIOD,
  });

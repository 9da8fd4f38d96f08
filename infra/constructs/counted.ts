import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { ALARM_PERIOD } from './alarms.ts';
import { METRICS_NAMESPACE } from './service-function.ts';

/** How often, by a function's own count. */
export const counted = (metricName: string, service: string): Metric =>
  new Metric({
    namespace: METRICS_NAMESPACE,
    metricName,
    dimensionsMap: { service },
    statistic: 'Sum',
    period: ALARM_PERIOD,
  });

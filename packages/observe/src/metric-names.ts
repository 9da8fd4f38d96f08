import { MetricUnit } from '@aws-lambda-powertools/metrics';

interface Metric {
  readonly unit: (typeof MetricUnit)[keyof typeof MetricUnit];
  /** Name of the dimension that splits this metric, if it is split. */
  readonly by?: string;
}

/** Every metric of the service (namespace `Kotak9`, dimension `service`). */
export const METRICS = {
  'request-duration': { unit: MetricUnit.Milliseconds },
  refusals: { unit: MetricUnit.Count, by: 'problem' },
  warnings: { unit: MetricUnit.Count, by: 'code' },
  errors: { unit: MetricUnit.Count, by: 'code' },
  'events-published': { unit: MetricUnit.Count },
  'events-swept': { unit: MetricUnit.Count },
  /** Age of the oldest stored event that was not yet on the bus. */
  'publish-lag': { unit: MetricUnit.Milliseconds },
  /** From the time of the event to the placement that it led to. */
  'placement-lag': { unit: MetricUnit.Milliseconds },
  'placements-changed': { unit: MetricUnit.Count },
  'succession-lag': { unit: MetricUnit.Milliseconds },
  'lists-rebuilt': { unit: MetricUnit.Count },
  'pool-changes': { unit: MetricUnit.Count },
  'retirements-flagged': { unit: MetricUnit.Count },
  'vacancies-opened': { unit: MetricUnit.Count },
  'vacancies-closed': { unit: MetricUnit.Count },
  'events-fed': { unit: MetricUnit.Count },
  /** From the time of a public event to its place on the feed. */
  'feed-lag': { unit: MetricUnit.Milliseconds },
  /** From the time of a public event to the answer of a subscriber that took it. */
  'delivery-lag': { unit: MetricUnit.Milliseconds },
  deliveries: { unit: MetricUnit.Count },
  'deliveries-failed': { unit: MetricUnit.Count },
  'subscriptions-paused': { unit: MetricUnit.Count },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

export const unitOf = (metric: MetricName): Metric['unit'] => METRICS[metric].unit;

/** The dimension that splits `metric`, or null. */
export const dimensionOf = (metric: MetricName): string | null => {
  const { by }: Metric = METRICS[metric];
  return by ?? null;
};

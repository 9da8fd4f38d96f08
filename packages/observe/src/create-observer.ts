import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { describeError } from './describe-error.ts';
import { LOG_CODES, type LogCode } from './log-codes.ts';
import { dimensionOf, unitOf } from './metric-names.ts';
import type { LogFields, Observer } from './observer.ts';
import { toSafeFields } from './safe-fields.ts';

const NAMESPACE = 'Kotak9';

/** The observer of a deployed function: JSON log lines and EMF metrics on standard output. */
export const createObserver = ({ service }: { readonly service: string }): Observer => {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: NAMESPACE, serviceName: service });

  const line = (code: LogCode, fields: LogFields) => ({
    message: LOG_CODES[code],
    code,
    ...toSafeFields(fields),
  });
  const count: Observer['count'] = (metric, value, by) => {
    const dimension = dimensionOf(metric);
    if (dimension === null) metrics.addMetric(metric, unitOf(metric), value);
    else splitBy(dimension, by).addMetric(metric, MetricUnit.Count, value);
  };
  /** A dimension holds for everything in one EMF document, so a split metric gets its own. */
  const splitBy = (dimension: string, value = 'unknown') => {
    const single = metrics.singleMetric();
    single.addDimension(dimension, value);
    return single;
  };

  return {
    info: (code, fields = {}) => logger.info(line(code, fields)),
    warn: (code, fields = {}) => {
      logger.warn(line(code, fields));
      count('warnings', 1, code);
    },
    error: (code, error, fields = {}) => {
      logger.error({ ...line(code, fields), ...describeError(error) });
      count('errors', 1, code);
    },
    count,
    flush: () => {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
  };
};

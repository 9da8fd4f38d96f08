export { createObserver } from './create-observer.ts';
export { LOG_CODES, type LogCode } from './log-codes.ts';
export { METRICS, type MetricName } from './metric-names.ts';
export type { LogFields, Observer } from './observer.ts';
export {
  createSilentObserver,
  type RecordedCount,
  type RecordedLine,
  type SilentObserver,
} from './silent-observer.ts';

import type { LogCode } from './log-codes.ts';
import type { MetricName } from './metric-names.ts';
import type { LogFields, Observer } from './observer.ts';

export interface RecordedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly code: LogCode;
  readonly fields: LogFields;
  readonly error?: unknown;
}

export interface RecordedCount {
  readonly metric: MetricName;
  readonly value: number;
  readonly by?: string;
}

/** An observer for tests: writes nothing, remembers everything. */
export interface SilentObserver extends Observer {
  readonly lines: readonly RecordedLine[];
  readonly counts: readonly RecordedCount[];
  /** The codes of all lines, in order. */
  codes(): readonly LogCode[];
}

export const createSilentObserver = (): SilentObserver => {
  const lines: RecordedLine[] = [];
  const counts: RecordedCount[] = [];
  return {
    lines,
    counts,
    codes: () => lines.map(({ code }) => code),
    info: (code, fields = {}) => void lines.push({ level: 'info', code, fields }),
    warn: (code, fields = {}) => void lines.push({ level: 'warn', code, fields }),
    error: (code, error, fields = {}) => void lines.push({ level: 'error', code, fields, error }),
    count: (metric, value, by) => void counts.push({ metric, value, ...(by !== undefined && { by }) }),
    flush: () => undefined,
  };
};

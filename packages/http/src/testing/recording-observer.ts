import type { ApiLogFields, ApiObserver } from '../api-observer.ts';

export interface RecordingObserver extends ApiObserver {
  readonly lines: { readonly code: string; readonly fields: ApiLogFields; readonly error?: unknown }[];
  readonly counts: { readonly metric: string; readonly value: number; readonly by?: string }[];
  flushes(): number;
}

export const createRecordingObserver = (): RecordingObserver => {
  const lines: RecordingObserver['lines'] = [];
  const counts: RecordingObserver['counts'] = [];
  let flushes = 0;
  return {
    lines,
    counts,
    flushes: () => flushes,
    info: (code, fields) => void lines.push({ code, fields }),
    error: (code, error, fields) => void lines.push({ code, fields, error }),
    count: (metric, value, by) => void counts.push({ metric, value, ...(by !== undefined && { by }) }),
    flush: () => {
      flushes += 1;
    },
  };
};

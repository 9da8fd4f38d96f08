import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createObserver } from './create-observer.ts';

/** In this mode the lines go to the global console, where they can be read. */
beforeEach(() => {
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  for (const method of ['info', 'warn', 'error', 'log'] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => {
      written.push({ ...JSON.parse(text), method });
    });
  }
});
afterEach(() => {
  written.length = 0;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
const written: { readonly method: string }[] = [];

describe('createObserver', () => {
  it('writes a line with code, meaning, service and fields', () => {
    createObserver({ service: 'api-records' }).info('api/answered', { operation: 'getAsn', status: 200 });

    expect(written).toEqual([
      expect.objectContaining({
        method: 'info',
        level: 'INFO',
        service: 'api-records',
        code: 'api/answered',
        message: 'An API request was answered',
        operation: 'getAsn',
        status: 200,
      }),
    ]);
  });

  it('withholds what looks like personal data', () => {
    createObserver({ service: 'api-records' }).info('event/ignored', { reason: 'Yosina Wanggai' });

    expect(JSON.stringify(written)).not.toContain('Yosina');
  });

  it('counts warnings and errors by code', () => {
    const observer = createObserver({ service: 'recalculate-placement' });

    observer.warn('placement/contended', { attempt: 1 });
    observer.error('placement/failed', new Error('table unreachable'), { eventId: 'e-1' });

    expect(written.filter(({ method }) => method !== 'log')).toMatchObject([
      { level: 'WARN', code: 'placement/contended' },
      {
        level: 'ERROR',
        code: 'placement/failed',
        errorName: 'Error',
        errorMessage: 'table unreachable',
        eventId: 'e-1',
      },
    ]);
    expect(written.filter(({ method }) => method === 'log')).toMatchObject([
      { service: 'recalculate-placement', code: 'placement/contended', warnings: 1 },
      { service: 'recalculate-placement', code: 'placement/failed', errors: 1 },
    ]);
  });

  it('keeps measures until they are flushed, in the namespace and unit of the metric', () => {
    const observer = createObserver({ service: 'publish-events' });

    observer.count('publish-lag', 40);
    observer.count('publish-lag', 60);
    expect(written).toEqual([]);
    observer.flush();

    expect(written).toEqual([
      expect.objectContaining({ service: 'publish-events', 'publish-lag': [40, 60] }),
    ]);
    expect(written).toMatchObject([
      {
        _aws: {
          CloudWatchMetrics: [
            {
              Namespace: 'Kotak9',
              Dimensions: [['service']],
              Metrics: [{ Name: 'publish-lag', Unit: 'Milliseconds' }],
            },
          ],
        },
      },
    ]);
  });

  it('emits a split metric at once under its own dimension', () => {
    createObserver({ service: 'api-records' }).count('refusals', 1, 'version/stale');

    expect(written).toMatchObject([
      {
        problem: 'version/stale',
        refusals: 1,
        _aws: { CloudWatchMetrics: [{ Dimensions: [['service', 'problem']] }] },
      },
    ]);
  });

  it('flushes nothing where nothing was counted', () => {
    const observer = createObserver({ service: 'api-records' });

    observer.count('request-duration', 5);
    observer.flush();
    observer.flush();

    expect(written).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { createSilentObserver } from './silent-observer.ts';

describe('createSilentObserver', () => {
  it('remembers lines and counts', () => {
    const observer = createSilentObserver();
    const error = new Error('table unreachable');

    observer.info('placement/unchanged', { eventId: 'e-1' });
    observer.warn('placement/contended', { attempt: 2 });
    observer.error('placement/failed', error);
    observer.count('placement-lag', 120);
    observer.count('refusals', 1, 'version/stale');
    observer.flush();

    expect(observer.codes()).toEqual(['placement/unchanged', 'placement/contended', 'placement/failed']);
    expect(observer.lines).toEqual([
      { level: 'info', code: 'placement/unchanged', fields: { eventId: 'e-1' } },
      { level: 'warn', code: 'placement/contended', fields: { attempt: 2 } },
      { level: 'error', code: 'placement/failed', fields: {}, error },
    ]);
    expect(observer.counts).toEqual([
      { metric: 'placement-lag', value: 120 },
      { metric: 'refusals', value: 1, by: 'version/stale' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { trailOf } from './trail.ts';

const event = (seq: number, type: string, data: Record<string, unknown>) => ({
  id: `e${seq}`,
  type,
  time: '2026-01-01T00:00:00Z',
  agency: 'kota-uji',
  subject: 'placement/197105101996031002',
  seq,
  actor: { sub: 'system', role: 'recalculate-placement' },
  correlationId: 'c',
  data,
  prevHash: null,
  hash: 'h',
});
const placed = (seq: number, asOf: string, box: number | null) =>
  event(seq, 'placement.changed.v1', { asOf, box, ruleSet: 'bkn-411-2025' });

describe('trailOf', () => {
  it('lists each change of the box, the latest first', () => {
    const steps = trailOf([
      placed(2, '2026-04-01', null),
      placed(1, '2025-01-10', 5),
      placed(3, '2026-05-02', 8),
    ]);
    expect(steps.map(({ on, box }) => [on, box])).toEqual([
      ['2026-05-02', 8],
      ['2026-04-01', null],
      ['2025-01-10', 5],
    ]);
  });

  it('passes over what left the box as it was, and other events', () => {
    const steps = trailOf([
      placed(1, '2025-01-10', 5),
      event(1, 'record.changed.v1', { fields: ['rank'] }),
      placed(2, '2025-06-01', 5),
    ]);
    expect(steps).toEqual([{ id: 'e1', on: '2025-01-10', box: 5, ruleSet: 'bkn-411-2025' }]);
  });
});

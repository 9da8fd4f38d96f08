import { describe, expect, it } from 'vitest';
import { visitsOf } from './accesses.ts';

const read = (at: string, sub: string, operation: string) => ({
  at,
  sub,
  role: 'hr-admin',
  operation,
  correlationId: `${at}${operation}`,
});

describe('visitsOf', () => {
  it('tells the reads of one reader on one day as one visit', () => {
    const visits = visitsOf([
      read('2026-11-30T02:00:05.000Z', 'a', 'getPlacement'),
      read('2026-11-30T02:00:04.000Z', 'a', 'getAsn'),
      read('2026-11-30T02:00:03.000Z', 'a', 'getAsn'),
    ]);
    expect(visits).toEqual([
      {
        id: '2026-11-30 a hr-admin',
        role: 'hr-admin',
        reader: 'a',
        at: '2026-11-30T02:00:05.000Z',
        count: 3,
        operations: ['getPlacement', 'getAsn'],
      },
    ]);
  });

  it('keeps readers and days apart', () => {
    const visits = visitsOf([
      read('2026-11-30T02:00:05.000Z', 'a', 'getAsn'),
      read('2026-11-30T02:00:04.000Z', 'b', 'getAsn'),
      read('2026-11-29T02:00:04.000Z', 'a', 'getAsn'),
    ]);
    expect(visits.map(({ reader, at }) => `${reader} ${at.slice(0, 10)}`)).toEqual([
      'a 2026-11-30',
      'b 2026-11-30',
      'a 2026-11-29',
    ]);
  });
});

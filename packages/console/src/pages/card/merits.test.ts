import { describe, expect, it } from 'vitest';
import { meritsOf } from './merits.ts';

describe('meritsOf', () => {
  it('lists all kinds, the latest first, a year after the days in it', () => {
    const merits = meritsOf({
      awards: [{ id: 'a', name: 'Satyalancana', level: 'satyalancana', date: '2024-08-17' }],
      assignments: [{ id: 'b', name: 'Tim Stunting', level: 'instansi', date: '2025-01-20' }],
      feedback: [
        { id: '2025', year: 2025, category: 'baik' },
        { id: '2023', year: 2023, category: 'cukup' },
      ],
    });
    expect(merits.map(({ kind, when }) => `${kind} ${when}`)).toEqual([
      'feedback 2025',
      'assignment 2025-01-20',
      'award 2024-08-17',
      'feedback 2023',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { comparedFields } from './compared-fields.ts';

const AS_WAS = { year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' };
const WANTED = { ...AS_WAS, workResult: 'di-atas-ekspektasi' };

describe('comparedFields', () => {
  it('puts the versions of an entry side by side and marks where they differ', () => {
    expect(comparedFields('performance', { initial: AS_WAS, claimed: WANTED, final: null })).toEqual([
      { path: 'year', initial: '2025', claimed: '2025', final: null, differs: false },
      {
        path: 'workResult',
        initial: 'sesuai-ekspektasi',
        claimed: 'di-atas-ekspektasi',
        final: null,
        differs: true,
      },
      {
        path: 'behaviour',
        initial: 'sesuai-ekspektasi',
        claimed: 'sesuai-ekspektasi',
        final: null,
        differs: false,
      },
    ]);
  });

  it('shows an entry that was lacking', () => {
    const fields = comparedFields('feedback', {
      initial: null,
      claimed: { year: 2025, category: 'baik' },
      final: null,
    });
    expect(fields.map(({ initial, claimed }) => [initial, claimed])).toEqual([
      [null, '2025'],
      [null, 'baik'],
    ]);
  });
});

import type { Expectation, Predikat } from '../terms.ts';

/**
 * Predikat kinerja by hasil kerja (rows) and perilaku kerja (columns), PermenPANRB 6/2022. Good results with
 * behaviour below expectation are `kurang`: results do not make up for misconduct.
 */
const MATRIX: Readonly<Record<Expectation, Readonly<Record<Expectation, Predikat>>>> = {
  'di-atas-ekspektasi': {
    'di-atas-ekspektasi': 'sangat-baik',
    'sesuai-ekspektasi': 'baik',
    'di-bawah-ekspektasi': 'kurang',
  },
  'sesuai-ekspektasi': {
    'di-atas-ekspektasi': 'baik',
    'sesuai-ekspektasi': 'baik',
    'di-bawah-ekspektasi': 'kurang',
  },
  'di-bawah-ekspektasi': {
    'di-atas-ekspektasi': 'butuh-perbaikan',
    'sesuai-ekspektasi': 'butuh-perbaikan',
    'di-bawah-ekspektasi': 'sangat-kurang',
  },
};

export function predikatOf(workResult: Expectation, behaviour: Expectation): Predikat {
  return MATRIX[workResult][behaviour];
}

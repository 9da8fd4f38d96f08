import type { ImportDesign, ImportKind } from './import-design.ts';
import { ASSESSMENT_CENTRE } from './kinds/assessment-centre.ts';
import { E_KINERJA } from './kinds/e-kinerja.ts';
import { POSITIONS } from './kinds/positions.ts';
import { SIASN_DATA_UTAMA } from './kinds/siasn-data-utama.ts';
import { STANDARDS } from './kinds/standards.ts';

export const IMPORT_DESIGNS: Readonly<Record<ImportKind, ImportDesign>> = {
  'siasn-data-utama': SIASN_DATA_UTAMA,
  'e-kinerja': E_KINERJA,
  'assessment-centre': ASSESSMENT_CENTRE,
  positions: POSITIONS,
  standards: STANDARDS,
};

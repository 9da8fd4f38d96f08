import type { PositionId } from '../../brands.ts';
import { column, type ImportDesign, REQUIRED } from '../import-design.ts';
import type { ImportLookups } from '../lookups.ts';
import type { OpenRow } from '../open-row.ts';
import { readWhole } from '../values/read-number.ts';
import { readLine, readReference } from '../values/read-text.ts';
import { competencyColumns, takeLevels } from './level-columns.ts';

const readRequiredLevel = readWhole(1, 5);

const POSITION = column('position', 'KODE JABATAN', readReference, {
  aliases: ['ID JABATAN', 'KODE', 'NAMA JABATAN', 'JABATAN', 'JABATAN NAMA'],
  ...REQUIRED,
});
const UNIT = column('unit', 'UNIT KERJA', readLine, { aliases: ['UNOR NAMA', 'UNOR', 'UNIT', 'OPD'] });
const COMPETENCIES = competencyColumns(readRequiredLevel);
const TECHNICAL = { field: 'technical', prefix: 'TEKNIS', read: readRequiredLevel } as const;

/** Competency standards (SKJ): the level that each post requires. */
export const STANDARDS: ImportDesign = {
  kind: 'standards',
  columns: [POSITION, UNIT, ...COMPETENCIES],
  families: [TECHNICAL],
  untaken: ['NO', 'JENIS JABATAN', 'KELAS JABATAN', 'ESELON', 'KETERANGAN'],
  read: (row, lookups) => {
    const positionId = findPosition(row, lookups);
    const competencies = takeLevels(row, COMPETENCIES);
    const technical = row.takeFamily(TECHNICAL);
    if (positionId === undefined || competencies === null) return null;
    return {
      kind: 'standards',
      positionId,
      standard: { competencies, ...(technical !== undefined && { technical }) },
    };
  },
};

const findPosition = (row: OpenRow, lookups: ImportLookups): PositionId | undefined => {
  const named = row.take(POSITION);
  const unitName = row.take(UNIT);
  if (named === undefined) return undefined;
  const unit = unitName === undefined ? undefined : lookups.unit(unitName);
  if (unit && !unit.ok) {
    row.fault(UNIT, unit.error.code, unit.error.params);
    return undefined;
  }
  const position = lookups.position(named, unit?.value);
  if (position.ok) return position.value;
  row.fault(POSITION, position.error.code, position.error.params);
  return undefined;
};

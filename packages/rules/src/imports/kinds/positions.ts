import type { PositionId, UnitId } from '../../brands.ts';
import { column, type ImportDesign, REQUIRED } from '../import-design.ts';
import type { PositionRow } from '../import-input.ts';
import type { LookedUp } from '../lookups.ts';
import type { OpenRow } from '../open-row.ts';
import { readWhole } from '../values/read-number.ts';
import { readEselon, readFunctionalLevel, readTier } from '../values/read-term.ts';
import { readFieldCode, readFieldCodes, readLine, readPositionId, readYesOrNo } from '../values/read-text.ts';

const HIGHEST_KELAS = 17;

const ID = column('id', 'KODE JABATAN', readPositionId, { aliases: ['ID JABATAN', 'KODE'], ...REQUIRED });
const TITLE = column('title', 'NAMA JABATAN', readLine, {
  aliases: ['JABATAN', 'JABATAN NAMA'],
  ...REQUIRED,
});
const UNIT = column('unit', 'UNIT KERJA', readLine, {
  aliases: ['UNOR NAMA', 'UNOR', 'UNIT', 'PERANGKAT DAERAH', 'OPD'],
  ...REQUIRED,
});
const TIER = column('tier', 'JENIS JABATAN', readTier, {
  aliases: ['TINGKAT JABATAN', 'JENIS JABATAN NAMA', 'KELOMPOK JABATAN'],
  ...REQUIRED,
});
const FUNCTIONAL_LEVEL = column('functionalLevel', 'JENJANG', readFunctionalLevel, {
  aliases: ['JENJANG JABATAN', 'JENJANG FUNGSIONAL'],
});
const ESELON = column('eselon', 'ESELON', readEselon, { aliases: ['ESELONERING'] });
const KELAS = column('kelas', 'KELAS JABATAN', readWhole(1, HIGHEST_KELAS), {
  aliases: ['KELAS', 'GRADING'],
});
const CRITICAL = column('critical', 'JABATAN KRITIKAL', readYesOrNo, {
  aliases: ['KRITIKAL', 'JABATAN KRITIS'],
});
const FIELD = column('field', 'URUSAN', readFieldCode, { aliases: ['RUMPUN', 'KODE URUSAN'] });
const RELATED = column('relatedFields', 'RUMPUN TERKAIT', readFieldCodes, { aliases: ['URUSAN TERKAIT'] });
const SUPERIOR = column('superiorId', 'KODE JABATAN ATASAN', readLine, {
  aliases: ['ATASAN', 'JABATAN ATASAN', 'ATASAN LANGSUNG', 'KODE ATASAN'],
});

/** A table of posts (peta jabatan): one post, so one seat, for each row. */
export const POSITIONS: ImportDesign = {
  kind: 'positions',
  columns: [ID, TITLE, UNIT, TIER, FUNCTIONAL_LEVEL, ESELON, KELAS, CRITICAL, FIELD, RELATED, SUPERIOR],
  families: [],
  untaken: ['NO', 'PEMANGKU', 'NAMA PEMANGKU', 'NIP PEMANGKU', 'KETERANGAN'],
  read: (row, lookups) => {
    const id = row.take(ID);
    const title = row.take(TITLE);
    const unitName = row.take(UNIT);
    const unitId = unitName === undefined ? undefined : found<UnitId>(row, UNIT, lookups.unit(unitName));
    const kind = takeTier(row);
    const eselon = row.take(ESELON);
    const kelas = row.take(KELAS);
    const critical = row.take(CRITICAL);
    const field = row.take(FIELD);
    const relatedFields = row.take(RELATED);
    const superior = row.take(SUPERIOR);
    const superiorId =
      superior === undefined
        ? undefined
        : found<PositionId>(row, SUPERIOR, lookups.position(superior, unitId));
    if (id === undefined || title === undefined || unitId === undefined || kind === null) return null;
    const position: PositionRow = {
      id,
      title,
      unitId,
      ...kind,
      ...(eselon !== undefined && { eselon }),
      ...(kelas !== undefined && { kelas }),
      ...(critical !== undefined && { critical }),
      ...(field !== undefined && { field }),
      ...(relatedFields !== undefined && { relatedFields }),
      ...(superiorId !== undefined && { superiorId }),
    };
    return { kind: 'positions', position };
  },
};

/** A functional post has a level, and no other post has one. */
const takeTier = (row: OpenRow): Pick<PositionRow, 'tier' | 'functionalLevel'> | null => {
  const tier = row.take(TIER);
  if (tier !== 'fungsional') return tier === undefined ? null : { tier, functionalLevel: null };
  const functionalLevel = row.take(FUNCTIONAL_LEVEL);
  if (functionalLevel !== undefined) return { tier, functionalLevel };
  row.fault(FUNCTIONAL_LEVEL, 'functional-level');
  return null;
};

const found = <T>(row: OpenRow, at: typeof UNIT, looked: LookedUp<T>): T | undefined => {
  if (looked.ok) return looked.value;
  row.fault(at, looked.error.code, looked.error.params);
  return undefined;
};

import type { PositionId, UnitId } from '../../brands.ts';
import { parseNip } from '../../identity/nip.ts';
import { column, type ImportDesign, REQUIRED } from '../import-design.ts';
import type { EducationRow, PersonRow } from '../import-input.ts';
import type { ImportLookups } from '../lookups.ts';
import type { OpenRow } from '../open-row.ts';
import untaken from '../tables/siasn-untaken.json' with { type: 'json' };
import { readDate } from '../values/read-date.ts';
import { readGrade } from '../values/read-grade.ts';
import { readNip } from '../values/read-nip.ts';
import { readYear } from '../values/read-number.ts';
import {
  readEducationLevel,
  readEmploymentType,
  readFieldMatch,
  readServiceStatus,
  readSex,
} from '../values/read-term.ts';
import { readLine, readReference } from '../values/read-text.ts';

const NIP = column('nip', 'NIP BARU', readNip, { aliases: ['NIP', 'NIP/NIPPPK', 'NI PPPK'], ...REQUIRED });
const NAME = column('name', 'NAMA', readLine, {
  aliases: ['NAMA PEGAWAI', 'NAMA PNS', 'NAMA ASN'],
  ...REQUIRED,
});
const BIRTH_DATE = column('birthDate', 'TANGGAL LAHIR', readDate, { aliases: ['TGL LAHIR', 'TGL LHR'] });
const SEX = column('sex', 'JENIS KELAMIN', readSex, { aliases: ['JK', 'L/P', 'KELAMIN'] });
const EMPLOYMENT_TYPE = column('employmentType', 'JENIS PEGAWAI NAMA', readEmploymentType, {
  aliases: ['JENIS PEGAWAI', 'JENIS ASN', 'STATUS KEPEGAWAIAN'],
  ...REQUIRED,
});
const STATUS = column('status', 'KEDUDUKAN HUKUM NAMA', readServiceStatus, { aliases: ['KEDUDUKAN HUKUM'] });
const TMT_CPNS = column('tmtCpns', 'TMT CPNS', readDate);
const GRADE = column('rank.grade', 'GOL AKHIR NAMA', readGrade, {
  aliases: [
    'GOL AKHIR',
    'GOLONGAN',
    'GOL',
    'GOL RUANG',
    'PANGKAT/GOL',
    'PANGKAT GOLONGAN',
    'PANGKAT/GOLONGAN RUANG',
  ],
  ...REQUIRED,
});
const RANK_SINCE = column('rank.since', 'TMT GOLONGAN', readDate, {
  aliases: ['TMT GOL', 'TMT PANGKAT', 'TMT GOL AKHIR'],
  ...REQUIRED,
});
const RANK_DECREE = column('rank.decreeNumber', 'NOMOR SK GOLONGAN', readReference, {
  aliases: ['NO SK GOLONGAN', 'NOMOR SK PANGKAT', 'NO SK PANGKAT', 'NOMOR SK KP'],
});
const TITLE = column('position', 'JABATAN NAMA', readLine, { aliases: ['JABATAN', 'NAMA JABATAN'] });
const POSITION_SINCE = column('positionSince', 'TMT JABATAN', readDate, { aliases: ['TMT JAB'] });
const EDUCATION_LEVEL = column('education.level', 'TINGKAT PENDIDIKAN NAMA', readEducationLevel, {
  aliases: ['TINGKAT PENDIDIKAN', 'TK PENDIDIKAN', 'JENJANG PENDIDIKAN'],
});
const MAJOR = column('education.major', 'PENDIDIKAN NAMA', readLine, {
  aliases: ['PENDIDIKAN', 'JURUSAN', 'PROGRAM STUDI', 'NAMA PENDIDIKAN'],
});
const GRADUATED_IN = column('education.graduatedIn', 'TAHUN LULUS', readYear, {
  aliases: ['THN LULUS', 'LULUS TAHUN'],
});
const FIELD_MATCH = column('education.fieldMatch', 'KESESUAIAN BIDANG ILMU', readFieldMatch, {
  aliases: ['KESESUAIAN PENDIDIKAN', 'KESESUAIAN'],
});
const UNIT = column('unit', 'UNOR NAMA', readLine, {
  aliases: ['UNOR', 'UNIT KERJA', 'NAMA UNOR', 'UNIT ORGANISASI'],
  ...REQUIRED,
});
const PARENT_UNIT = column('parentUnit', 'UNOR INDUK NAMA', readLine, {
  aliases: ['UNOR INDUK', 'OPD', 'PERANGKAT DAERAH', 'NAMA OPD'],
});

/** SIASN "data utama": who somebody is, which rank and post and the latest education. */
export const SIASN_DATA_UTAMA: ImportDesign = {
  kind: 'siasn-data-utama',
  columns: [
    NIP,
    NAME,
    BIRTH_DATE,
    SEX,
    EMPLOYMENT_TYPE,
    STATUS,
    TMT_CPNS,
    GRADE,
    RANK_SINCE,
    RANK_DECREE,
    TITLE,
    POSITION_SINCE,
    EDUCATION_LEVEL,
    MAJOR,
    GRADUATED_IN,
    FIELD_MATCH,
    UNIT,
    PARENT_UNIT,
  ],
  families: [],
  untaken: untaken.headers,
  read: (row, lookups) => {
    const nip = row.take(NIP);
    const name = row.take(NAME);
    const employmentType = row.take(EMPLOYMENT_TYPE);
    const status = row.take(STATUS);
    const grade = row.take(GRADE);
    const since = row.take(RANK_SINCE);
    const decreeNumber = row.take(RANK_DECREE);
    const positionSince = row.take(POSITION_SINCE);
    const birthDate = row.take(BIRTH_DATE);
    const sex = row.take(SEX) ?? undefined;
    const unitId = findUnit(row, lookups);
    const positionId = findSeat(row, lookups, nip, unitId);
    const education = readEducation(row);
    if (nip === undefined || name === undefined || employmentType === undefined) return null;
    if (grade === undefined || since === undefined || unitId === undefined) return null;
    const person: PersonRow = {
      nip,
      name,
      employmentType,
      ...(status !== undefined && { status }),
      rank: { grade, since, ...(decreeNumber !== undefined && { decreeNumber }) },
      unitId,
      ...(positionId !== undefined && { positionId }),
      ...(positionId !== undefined && positionSince !== undefined && { positionSince }),
      ...(birthDate !== undefined && { birthDate }),
      ...(sex !== undefined && { sex }),
      ...(education !== undefined && { education }),
    };
    noteDoubts(row, person);
    return { kind: 'siasn-data-utama', person };
  },
};

/** Below the units that an agency keeps (a bidang of a dinas), the parent is the unit. */
const findUnit = (row: OpenRow, lookups: ImportLookups): UnitId | undefined => {
  const name = row.take(UNIT);
  const parent = row.take(PARENT_UNIT);
  if (name === undefined) return undefined;
  const unit = lookups.unit(name);
  if (unit.ok) return unit.value;
  const above = parent === undefined ? unit : lookups.unit(parent);
  if (above.ok) {
    row.note('unit-by-parent');
    return above.value;
  }
  row.fault(UNIT, unit.error.code, unit.error.params);
  return undefined;
};

const findSeat = (
  row: OpenRow,
  lookups: ImportLookups,
  nip: PersonRow['nip'] | undefined,
  unitId: UnitId | undefined,
): PositionId | undefined => {
  const title = row.take(TITLE);
  if (title === undefined || nip === undefined || unitId === undefined) return undefined;
  const seat = lookups.seat(nip, unitId, title);
  if (seat.ok) return seat.value;
  row.fault(TITLE, seat.error.code, seat.error.params);
  return undefined;
};

/** Said as a whole or not at all. */
const readEducation = (row: OpenRow): EducationRow | undefined => {
  const level = row.take(EDUCATION_LEVEL);
  const major = row.take(MAJOR);
  const graduatedIn = row.take(GRADUATED_IN);
  const fieldMatch = row.take(FIELD_MATCH);
  if (level === undefined || major === undefined || graduatedIn === undefined) return undefined;
  return { level, major, graduatedIn, ...(fieldMatch !== undefined && { fieldMatch }) };
};

/** The NIP rules; what differs from it is worth a look. */
const noteDoubts = (row: OpenRow, { nip, birthDate, sex }: PersonRow): void => {
  const parsed = parseNip(nip);
  if (!parsed.ok) return;
  const tmtCpns = row.take(TMT_CPNS);
  const { value } = parsed;
  if (birthDate !== undefined && birthDate !== value.birthDate) row.note('birth-date-differs');
  if (sex !== undefined && sex !== value.sex) row.note('sex-differs');
  if (tmtCpns !== undefined && value.tmtCpns !== null && !tmtCpns.startsWith(value.tmtCpns)) {
    row.note('tmt-cpns-differs');
  }
};

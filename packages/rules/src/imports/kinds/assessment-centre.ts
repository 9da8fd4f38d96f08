import { column, type ImportDesign, REQUIRED } from '../import-design.ts';
import { readDate } from '../values/read-date.ts';
import { readNip } from '../values/read-nip.ts';
import { readWhole } from '../values/read-number.ts';
import { readId } from '../values/read-text.ts';
import { competencyColumns, potentialColumns, takeLevels } from './level-columns.ts';

const readLevel = readWhole(0, 5);

const NIP = column('nip', 'NIP', readNip, {
  aliases: ['NIP BARU', 'NIP PEGAWAI', 'NIP/NIPPPK'],
  ...REQUIRED,
});
const DATE = column('date', 'TANGGAL ASESMEN', readDate, {
  aliases: ['TANGGAL', 'TGL ASESMEN', 'TANGGAL PENILAIAN', 'TANGGAL UJI', 'TANGGAL ASSESSMENT'],
  ...REQUIRED,
});
const ASSESSOR = column('assessor', 'ASESOR', readId, { aliases: ['KODE ASESOR', 'ID ASESOR', 'ASSESSOR'] });
const COMPETENCIES = competencyColumns(readLevel);
const POTENTIAL = potentialColumns(readLevel);
const TECHNICAL = { field: 'technical', prefix: 'TEKNIS', read: readLevel } as const;

/** Results of an assessment centre: the nine competencies, the eight potential items and technical ones by code. */
export const ASSESSMENT_CENTRE: ImportDesign = {
  kind: 'assessment-centre',
  columns: [NIP, DATE, ...COMPETENCIES, ...POTENTIAL, ASSESSOR],
  families: [TECHNICAL],
  untaken: [
    'NO',
    'NAMA',
    'NAMA PEGAWAI',
    'JABATAN',
    'UNIT KERJA',
    'UNOR',
    'GOLONGAN',
    'JPM',
    'KATEGORI',
    'REKOMENDASI',
    'KETERANGAN',
  ],
  read: (row) => {
    const nip = row.take(NIP);
    const date = row.take(DATE);
    const assessor = row.take(ASSESSOR);
    const competencies = takeLevels(row, COMPETENCIES);
    const potential = takeLevels(row, POTENTIAL);
    const technical = row.takeFamily(TECHNICAL);
    if (nip === undefined || date === undefined || competencies === null || potential === null) return null;
    return {
      kind: 'assessment-centre',
      nip,
      assessment: {
        date,
        competencies,
        potential,
        ...(technical !== undefined && { technical }),
        ...(assessor !== undefined && { assessor }),
      },
    };
  },
};

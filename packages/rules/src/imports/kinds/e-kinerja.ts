import { predikatOf } from '../../performance/predikat-matrix.ts';
import { EXPECTATIONS, type Expectation, type Predikat } from '../../terms.ts';
import { column, type ImportDesign, REQUIRED } from '../import-design.ts';
import type { OpenRow } from '../open-row.ts';
import { readNip } from '../values/read-nip.ts';
import { readYear } from '../values/read-number.ts';
import { readExpectation, readPredikat } from '../values/read-term.ts';

const NIP = column('nip', 'NIP', readNip, {
  aliases: ['NIP BARU', 'NIP PEGAWAI', 'NIP/NIPPPK'],
  ...REQUIRED,
});
const YEAR = column('year', 'TAHUN', readYear, {
  aliases: ['TAHUN PENILAIAN', 'TAHUN KINERJA', 'PERIODE TAHUN'],
  ...REQUIRED,
});
const WORK_RESULT = column('workResult', 'HASIL KERJA', readExpectation, {
  aliases: ['RATING HASIL KERJA', 'PENILAIAN HASIL KERJA', 'NILAI HASIL KERJA'],
});
const BEHAVIOUR = column('behaviour', 'PERILAKU KERJA', readExpectation, {
  aliases: [
    'PERILAKU',
    'RATING PERILAKU',
    'RATING PERILAKU KERJA',
    'PENILAIAN PERILAKU KERJA',
    'NILAI PERILAKU KERJA',
  ],
});
const PREDIKAT = column('predikat', 'PREDIKAT KINERJA', readPredikat, {
  aliases: ['PREDIKAT', 'PREDIKAT KINERJA PEGAWAI', 'KUADRAN KINERJA', 'HASIL AKHIR'],
});
const RATER = column('rater', 'NIP PEJABAT PENILAI', readNip, {
  aliases: ['NIP PENILAI', 'NIP PEJABAT PENILAI KINERJA', 'NIP ATASAN'],
});

/** e-Kinerja: one rating of a year for each row. */
export const E_KINERJA: ImportDesign = {
  kind: 'e-kinerja',
  columns: [NIP, YEAR, WORK_RESULT, BEHAVIOUR, PREDIKAT, RATER],
  families: [],
  untaken: [
    'NO',
    'NAMA',
    'NAMA PEGAWAI',
    'JABATAN',
    'UNIT KERJA',
    'UNOR',
    'GOLONGAN',
    'PANGKAT',
    'NAMA PENILAI',
    'STATUS',
  ],
  read: (row) => {
    const nip = row.take(NIP);
    const year = row.take(YEAR);
    const ratings = readRatings(row);
    const rater = row.take(RATER);
    if (nip === undefined || year === undefined || ratings === null) return null;
    return {
      kind: 'e-kinerja',
      nip,
      performance: { year, ...ratings, ...(rater !== undefined && { rater }) },
    };
  },
};

interface Ratings {
  readonly workResult: Expectation;
  readonly behaviour: Expectation;
}

/** The two ratings, checked against the predikat beside them; or those of a predikat that leaves no choice. */
const readRatings = (row: OpenRow): Ratings | null => {
  const workResult = row.take(WORK_RESULT);
  const behaviour = row.take(BEHAVIOUR);
  const predikat = row.take(PREDIKAT);
  if (workResult === undefined || behaviour === undefined) {
    if (row.faults.some(({ field }) => RATING_FIELDS.includes(field))) return null;
    const only = predikat && ratingsOf(predikat);
    if (!only) row.fault(WORK_RESULT, 'ratings-needed');
    return only ?? null;
  }
  const follows = predikatOf(workResult, behaviour);
  if (predikat !== undefined && predikat !== follows) {
    row.fault(PREDIKAT, 'predikat-differs', { expected: follows });
    return null;
  }
  return { workResult, behaviour };
};

const RATING_FIELDS: readonly string[] = [WORK_RESULT, BEHAVIOUR, PREDIKAT].map(({ field }) => field);

/** The ratings of which a predikat can only have come; null if there are several (PermenPANRB 6/2022). */
const ratingsOf = (predikat: Predikat): Ratings | null => {
  const all = EXPECTATIONS.flatMap((workResult) =>
    EXPECTATIONS.map((behaviour) => ({ workResult, behaviour })),
  );
  const [only, ...others] = all.filter((one) => predikatOf(one.workResult, one.behaviour) === predikat);
  return only === undefined || others.length > 0 ? null : only;
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { workCalendar } from '../services/calendar/work-calendar.ts';
import { day, nip } from '../testing/index.ts';
import { absenceSanction } from './absence-ladder.ts';
import { answerAppeal, fileAppeal } from './appeal.ts';
import { closeCase } from './close-case.ts';
import { decideCase } from './decide-case.ts';
import { type DisciplineCase, stageOn } from './discipline-case.ts';
import { levelOfSanction, SANCTION_KINDS, sanctionFrom } from './sanction-kinds.ts';
import { examine, summon } from './summon.ts';

const RULES = defaultRuleSet.rewards.discipline;
/** Independence Day is a Monday in 2026. */
const CALENDAR = workCalendar(
  [{ year: 2026, days: [{ date: day('2026-08-17'), name: 'HUT RI', kind: 'libur-nasional' }] }],
  { restDays: [0, 6] },
);
const reported: DisciplineCase = {
  id: 'dis-1',
  nip: nip('197105101995031001'),
  reportedOn: day('2026-08-03'),
  article: 'ps-4-f',
  absence: null,
  stage: 'dilaporkan',
  summonses: [],
  examinedOn: null,
  decision: null,
  appeals: [],
  closedOn: null,
  closingReason: null,
};
const done = (result: ReturnType<typeof examine>): DisciplineCase => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const call = (found: DisciplineCase, sentOn: string, examinationOn: string) =>
  summon(found, { sentOn: day(sentOn), examinationOn: day(examinationOn) }, RULES, CALENDAR);
const summoned = done(call(reported, '2026-08-03', '2026-08-12'));
const examined = done(examine(summoned, day('2026-08-12')));
const decree = {
  number: '862/1/2026',
  date: day('2026-08-13'),
  receivedOn: day('2026-08-14'),
  authority: 'ppk',
  sanction: 'potongan-tukin-6-bulan',
} as const;
const decide = (found: DisciplineCase, changes: Partial<Parameters<typeof decideCase>[1]> = {}) =>
  decideCase(found, { ...decree, ...changes }, RULES, CALENDAR);
const decided = done(decide(examined));

describe('absenceSanction', () => {
  it.each([
    [0, null],
    [2, null],
    [3, 'teguran-lisan'],
    [4, 'teguran-tertulis'],
    [6, 'teguran-tertulis'],
    [7, 'pernyataan-tidak-puas'],
    [10, 'pernyataan-tidak-puas'],
    [11, 'potongan-tukin-6-bulan'],
    [13, 'potongan-tukin-6-bulan'],
    [14, 'potongan-tukin-9-bulan'],
    [16, 'potongan-tukin-9-bulan'],
    [17, 'potongan-tukin-12-bulan'],
    [20, 'potongan-tukin-12-bulan'],
    [21, 'penurunan-jabatan'],
    [24, 'penurunan-jabatan'],
    [25, 'pembebasan-jabatan'],
    [27, 'pembebasan-jabatan'],
    [28, 'pemberhentian'],
    [90, 'pemberhentian'],
  ])('%i days a year: %s', (total, sanction) => {
    expect(absenceSanction({ total, consecutive: Math.min(total, 9) })).toBe(sanction);
  });

  it('ends service at ten in a row', () => {
    expect(absenceSanction({ total: 10, consecutive: 9 })).toBe('pernyataan-tidak-puas');
    expect(absenceSanction({ total: 10, consecutive: 10 })).toBe('pemberhentian');
  });

  it('never lightens with more days', () => {
    const weight = (total: number, consecutive: number): number => {
      const sanction = absenceSanction({ total, consecutive });
      return sanction === null ? -1 : SANCTION_KINDS.indexOf(sanction);
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (total, consecutive) => {
        expect(weight(total + 1, consecutive)).toBeGreaterThanOrEqual(weight(total, consecutive));
        expect(weight(total, consecutive + 1)).toBeGreaterThanOrEqual(weight(total, consecutive));
      }),
    );
  });
});

describe('sanctionFrom', () => {
  it.each([
    ['teguran-lisan', '2026-08-31', '2026-08-31', 'ringan'],
    ['potongan-tukin-6-bulan', '2026-08-31', '2027-02-27', 'sedang'],
    ['potongan-tukin-6-bulan', '2027-08-31', '2028-02-28', 'sedang'],
    ['potongan-tukin-9-bulan', '2026-01-01', '2026-09-30', 'sedang'],
    ['penurunan-jabatan', '2028-02-29', '2029-02-27', 'berat'],
    ['pemberhentian', '2026-12-31', '2126-12-30', 'berat'],
  ] as const)('%s from %s to %s', (kind, from, until, level) => {
    expect(sanctionFrom(kind, day(from))).toEqual({ level, from, until });
    expect(levelOfSanction(kind)).toBe(level);
  });
});

describe('summon', () => {
  it('leaves seven working days, holidays and weekends not counted', () => {
    expect(call(reported, '2026-08-12', '2026-08-21')).toEqual({
      ok: false,
      error: { code: 'too-early', earliest: '2026-08-24' },
    });
    expect(call(reported, '2026-08-12', '2026-08-24')).toMatchObject({
      value: { stage: 'dipanggil', summonses: [{ sentOn: '2026-08-12', examinationOn: '2026-08-24' }] },
    });
  });

  it('is sent at the earliest on the day of the report, and again from the day of the one before', () => {
    expect(call(reported, '2026-08-02', '2026-09-30')).toMatchObject({ error: { earliest: '2026-08-03' } });
    expect(call(summoned, '2026-08-11', '2026-09-30')).toMatchObject({ error: { earliest: '2026-08-12' } });
    const twice = done(call(summoned, '2026-08-12', '2026-08-24'));
    expect(twice.summonses).toHaveLength(2);
    expect(call(twice, '2026-08-24', '2026-09-30')).toEqual({
      ok: false,
      error: { code: 'summonsed-enough', summonses: 2 },
    });
  });

  it('comes before the examination', () => {
    expect(call(examined, '2026-08-12', '2026-08-24')).toEqual({
      ok: false,
      error: { code: 'not-now', stage: 'diperiksa' },
    });
  });
});

describe('examine', () => {
  it('is on the day of the summons or after it', () => {
    expect(examine(summoned, day('2026-08-11'))).toEqual({
      ok: false,
      error: { code: 'too-early', earliest: '2026-08-12' },
    });
    expect(examined).toMatchObject({ stage: 'diperiksa', examinedOn: '2026-08-12' });
    expect(examine(reported, day('2026-08-12'))).toEqual({
      ok: false,
      error: { code: 'not-now', stage: 'dilaporkan' },
    });
    expect(examine(examined, day('2026-08-12'))).toMatchObject({ error: { code: 'not-now' } });
  });
});

describe('decideCase', () => {
  it('takes effect on the fifteenth working day after it was received', () => {
    expect(decided).toMatchObject({
      stage: 'diputuskan',
      decision: {
        number: '862/1/2026',
        effectiveOn: '2026-09-07',
        until: '2027-03-06',
        sanctionId: '2026-09-07-sedang',
      },
    });
  });

  it('follows the examination', () => {
    expect(decide(reported)).toEqual({ ok: false, error: { code: 'not-now', stage: 'dilaporkan' } });
    expect(decide(summoned)).toEqual({ ok: false, error: { code: 'not-now', stage: 'dipanggil' } });
    expect(decide(decided)).toMatchObject({ error: { code: 'not-now', stage: 'diputuskan' } });
    expect(decide(examined, { date: day('2026-08-11') })).toEqual({
      ok: false,
      error: { code: 'too-early', earliest: '2026-08-12' },
    });
    expect(decide(examined, { date: day('2026-08-12') })).toMatchObject({ ok: true });
    expect(decide(examined, { receivedOn: day('2026-08-12') })).toEqual({
      ok: false,
      error: { code: 'too-early', earliest: '2026-08-13' },
    });
    expect(decide(examined, { receivedOn: day('2026-08-13') })).toMatchObject({ ok: true });
  });

  it('is possible without one after two summonses in vain', () => {
    const twice = done(call(summoned, '2026-08-12', '2026-08-24'));
    const on = (date: string) => decide(twice, { date: day(date), receivedOn: day('2026-08-31') });
    expect(on('2026-08-24')).toEqual({ ok: false, error: { code: 'too-early', earliest: '2026-08-25' } });
    expect(on('2026-08-25')).toMatchObject({ value: { stage: 'diputuskan', examinedOn: null } });
  });

  it.each([
    ['teguran-lisan', 'pengawas', null],
    ['potongan-tukin-6-bulan', 'administrator', 'jpt-pratama'],
    ['potongan-tukin-6-bulan', 'jpt-pratama', null],
    ['pemberhentian', 'pyb', 'ppk'],
    ['pemberhentian', 'ppk', null],
  ] as const)('%s by %s', (sanction, authority, lowest) => {
    const result = decide(examined, { sanction, authority });
    if (lowest === null) expect(result).toMatchObject({ ok: true });
    else expect(result).toEqual({ ok: false, error: { code: 'authority-too-low', lowest } });
  });

  it('gives what days absent lead to', () => {
    const absent = (total: number) => ({ ...examined, absence: { total, consecutive: 2 } });
    expect(decide(absent(12))).toMatchObject({ ok: true });
    expect(decide(absent(14))).toEqual({
      ok: false,
      error: { code: 'ladder-differs', expected: 'potongan-tukin-9-bulan' },
    });
    expect(decide(absent(2))).toMatchObject({ error: { expected: null } });
  });
});

describe('stageOn', () => {
  it.each([
    ['2026-09-06', 'diputuskan'],
    ['2026-09-07', 'berlaku'],
    ['2027-03-06', 'berlaku'],
    ['2027-03-07', 'selesai'],
  ])('on %s: %s', (today, stage) => {
    expect(stageOn(decided, day(today))).toBe(stage);
  });

  it('is otherwise the last step', () => {
    expect(stageOn(examined, day('2030-01-01'))).toBe('diperiksa');
    const annulled = done(closeCase(decided, 'dibatalkan', day('2026-08-20'), 'ganda'));
    expect(stageOn(annulled, day('2026-10-01'))).toBe('dibatalkan');
  });
});

describe('an appeal', () => {
  const file = (found: DisciplineCase, kind: 'keberatan' | 'banding', on: string) =>
    fileAppeal(found, kind, day(on), RULES, CALENDAR);
  const appealed = done(file(decided, 'keberatan', '2026-08-20'));
  const dismissed = done(decide(examined, { sanction: 'pemberhentian' }));

  it('is filed within fourteen working days of the receipt', () => {
    expect(file(decided, 'keberatan', '2026-08-13')).toMatchObject({
      error: { code: 'too-early', earliest: '2026-08-14' },
    });
    expect(file(decided, 'keberatan', '2026-08-14')).toMatchObject({ ok: true });
    expect(file(decided, 'keberatan', '2026-09-04')).toMatchObject({ ok: true });
    expect(file(decided, 'keberatan', '2026-09-05')).toEqual({
      ok: false,
      error: { code: 'too-late', lastDay: '2026-09-04' },
    });
    expect(file(examined, 'keberatan', '2026-08-20')).toMatchObject({ error: { code: 'not-now' } });
  });

  it('waits for the one before, and each kind is open once', () => {
    expect(file(appealed, 'keberatan', '2026-08-21')).toEqual({ ok: false, error: { code: 'appeal-open' } });
    const kept = done(answerAppeal(appealed, 'dikuatkan', day('2026-09-10'), null));
    expect(file(kept, 'keberatan', '2026-09-11')).toMatchObject({ error: { code: 'not-now' } });
  });

  it('goes to BPASN against a dismissal alone, counted from the answer before', () => {
    expect(file(decided, 'banding', '2026-08-20')).toEqual({ ok: false, error: { code: 'no-banding' } });
    expect(file(dismissed, 'banding', '2026-08-20')).toMatchObject({ ok: true });
    const kept = done(
      answerAppeal(done(file(dismissed, 'keberatan', '2026-08-20')), 'dikuatkan', day('2026-09-10'), null),
    );
    expect(file(kept, 'banding', '2026-09-30')).toMatchObject({
      value: {
        appeals: [
          { kind: 'keberatan', outcome: 'dikuatkan' },
          { kind: 'banding', outcome: null },
        ],
      },
    });
    expect(file(kept, 'banding', '2026-10-01')).toMatchObject({ error: { lastDay: '2026-09-30' } });
    const both = done(file(kept, 'banding', '2026-09-20'));
    const ended = done(answerAppeal(both, 'dikuatkan', day('2026-10-20'), null));
    expect(ended.appeals.map(({ answeredOn }) => answeredOn)).toEqual(['2026-09-10', '2026-10-20']);
  });

  it('upholds, lightens from the same day, or annuls', () => {
    expect(done(answerAppeal(appealed, 'dikuatkan', day('2026-08-20'), null))).toMatchObject({
      stage: 'diputuskan',
      decision: decided.decision,
      appeals: [{ outcome: 'dikuatkan', answeredOn: '2026-08-20' }],
    });
    expect(done(answerAppeal(appealed, 'diubah', day('2026-09-10'), 'pernyataan-tidak-puas'))).toMatchObject({
      stage: 'diputuskan',
      decision: {
        sanction: 'pernyataan-tidak-puas',
        effectiveOn: '2026-09-07',
        sanctionId: '2026-09-07-ringan',
      },
    });
    expect(done(answerAppeal(appealed, 'dibatalkan', day('2026-09-10'), null))).toMatchObject({
      stage: 'dibatalkan',
      closedOn: '2026-09-10',
      closingReason: 'keberatan',
    });
  });

  it('gives nothing that is not lighter, and answers nothing that was not filed', () => {
    for (const sanction of ['potongan-tukin-6-bulan', 'pemberhentian', null] as const) {
      expect(answerAppeal(appealed, 'diubah', day('2026-09-10'), sanction)).toEqual({
        ok: false,
        error: { code: 'not-lighter' },
      });
    }
    expect(answerAppeal(decided, 'dikuatkan', day('2026-09-10'), null)).toEqual({
      ok: false,
      error: { code: 'no-appeal' },
    });
    expect(answerAppeal(appealed, 'dikuatkan', day('2026-08-19'), null)).toEqual({
      ok: false,
      error: { code: 'too-early', earliest: '2026-08-20' },
    });
  });
});

describe('closeCase', () => {
  it('ends as unproven after the examination alone', () => {
    expect(closeCase(examined, 'tidak-terbukti', day('2026-08-12'), null)).toMatchObject({
      value: { stage: 'tidak-terbukti', closedOn: '2026-08-12', closingReason: null },
    });
    for (const found of [reported, summoned, decided]) {
      expect(closeCase(found, 'tidak-terbukti', day('2026-08-20'), null)).toMatchObject({
        error: { code: 'not-now', stage: found.stage },
      });
    }
  });

  it('is annulled with its reason, once, and not before what was done last', () => {
    expect(closeCase(reported, 'dibatalkan', day('2026-08-03'), 'salah-orang')).toMatchObject({
      value: { stage: 'dibatalkan', closingReason: 'salah-orang' },
    });
    expect(closeCase(reported, 'dibatalkan', day('2026-08-02'), 'ganda')).toMatchObject({
      error: { earliest: '2026-08-03' },
    });
    expect(closeCase(examined, 'dibatalkan', day('2026-08-11'), 'ganda')).toMatchObject({
      error: { earliest: '2026-08-12' },
    });
    expect(closeCase(decided, 'dibatalkan', day('2026-08-12'), 'ganda')).toMatchObject({
      error: { earliest: '2026-08-13' },
    });
    const closed = done(closeCase(reported, 'dibatalkan', day('2026-08-20'), 'ganda'));
    expect(closeCase(closed, 'dibatalkan', day('2026-08-21'), 'ganda')).toMatchObject({
      error: { code: 'not-now', stage: 'dibatalkan' },
    });
  });
});

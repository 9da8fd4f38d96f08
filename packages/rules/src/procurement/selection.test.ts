import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { cpnsStandings, diplomaShare, integratedScore, skdStandings } from './cpns-standings.ts';
import { pppkStandings } from './pppk-standings.ts';
import { type SelectionTable, selectionTableOn } from './selection-table.ts';
import { checkSkbParts, checkSkbScores, skbScore } from './skb-parts.ts';
import { checkScores, skdResult } from './skd-result.ts';
import { compareStandings, type SelectionStanding } from './standing.ts';
import { whoGoesToSkb } from './who-goes-to-skb.ts';

const table = tableOn('2026-08-01');
const { cpns } = table;

function tableOn(date: string): SelectionTable {
  const found = selectionTableOn(day(date));
  if (!found) throw new Error('no table');
  return found;
}

const PARTS = [
  { code: 'cat', weight: 60, max: 500 },
  { code: 'wawancara', weight: 40, max: 100 },
];
const FORMATION = { kind: 'umum', skb: PARTS } as const;
const EDUCATION = { level: 's1', major: 'PGSD', grade: 3 } as const;

describe('the table', () => {
  it('holds from 2024 on, and none did before', () => {
    expect(selectionTableOn(day('2023-12-31'))).toBeNull();
    expect(selectionTableOn(day('2024-01-01'))).toBe(table);
    expect(cpns.weights.skd + cpns.weights.skb).toBe(100);
  });

  it('adds general thresholds up to those of cumlaude', () => {
    const { twk, tiu, tkp } = cpns.thresholds.umum;
    expect(twk + tiu + tkp).toBe(cpns.thresholds.cumlaude.total);
  });
});

describe('SKD', () => {
  it('11c: is the share of 550', () => {
    expect(skdResult({ twk: 95, tiu: 110, tkp: 180 }, 'umum', cpns)).toEqual({
      total: 385,
      score: 70,
      missed: [],
    });
  });

  it('11c: a TKP of 165 fails however high the total is', () => {
    expect(skdResult({ twk: 150, tiu: 175, tkp: 165 }, 'umum', cpns).missed).toEqual([
      { part: 'tkp', needed: 166, scored: 165 },
    ]);
  });

  it.each([
    ['umum', 65, 80, 166, []],
    ['umum', 64, 79, 165, ['twk', 'tiu', 'tkp']],
    ['cumlaude', 0, 85, 226, []],
    ['cumlaude', 0, 84, 226, ['tiu', 'total']],
    ['putra-putri-papua', 1, 60, 225, []],
    ['putra-putri-papua', 0, 60, 225, ['total']],
    ['disabilitas', 100, 59, 225, ['tiu']],
  ] as const)('%s with %i, %i, %i misses %j', (kind, twk, tiu, tkp, parts) => {
    const { missed } = skdResult({ twk, tiu, tkp }, kind, cpns);
    expect(missed.map(({ part }) => part)).toEqual(parts);
  });

  it('names every score that the test cannot give', () => {
    const { maxima } = cpns;
    const parts = ['twk', 'tiu', 'tkp'] as const;
    expect(checkScores({ twk: 0, tiu: 175, tkp: 225 }, parts, maxima)).toMatchObject({ ok: true });
    expect(checkScores({ twk: -1, tiu: 176, tkp: Number.NaN }, parts, maxima)).toEqual({
      ok: false,
      error: [
        { part: 'twk', max: 150 },
        { part: 'tiu', max: 175 },
        { part: 'tkp', max: 225 },
      ],
    });
  });
});

describe('SKB', () => {
  it.each([
    [PARTS, []],
    [[{ code: 'cat', weight: 100, max: 500 }], []],
    [
      [
        { code: 'cat', weight: 59, max: 500 },
        { code: 'tes', weight: 41, max: 100 },
      ],
      ['cat-too-light'],
    ],
    [
      [
        { code: 'cat', weight: 60, max: 500 },
        { code: 'tes', weight: 39, max: 100 },
      ],
      ['weights-not-100'],
    ],
    [
      [
        { code: 'cat', weight: 60, max: 500 },
        { code: 'cat', weight: 40, max: 100 },
      ],
      ['duplicate-part'],
    ],
    [[{ code: 'tes', weight: 100, max: 100 }], ['cat-too-light']],
    [[], ['weights-not-100', 'cat-too-light']],
  ])('%j: %j', (parts, faults) => {
    expect(checkSkbParts(parts, cpns)).toEqual(faults);
  });

  it('weighs its parts, each out of its own maximum', () => {
    expect(skbScore(PARTS, { cat: 400, wawancara: 75 })).toBe(78);
    expect(skbScore(PARTS, { cat: 400 })).toBe(48);
  });

  it('wants each part once, within its maximum', () => {
    expect(checkSkbScores(PARTS, { cat: 500, wawancara: 0 })).toEqual([]);
    expect(checkSkbScores(PARTS, { cat: 501, wawancara: -1 })).toEqual([
      { part: 'cat', fault: 'out-of-range', max: 500 },
      { part: 'wawancara', fault: 'out-of-range', max: 100 },
    ]);
    expect(checkSkbScores(PARTS, { cat: 1, lain: 1 })).toEqual([
      { part: 'lain', fault: 'unknown' },
      { part: 'wawancara', fault: 'missing' },
    ]);
  });
});

/** The simulation that BKN published on 29 February 2020. */
const SEVEN = (
  [
    ['1', 150, 110, 135],
    ['2', 148, 125, 115],
    ['3', 145, 105, 117],
    ['4', 147, 115, 105],
    ['5', 146, 112, 109],
    ['6', 146, 110, 100],
    ['7', 146, 115, 95],
  ] as const
).map(([applicantId, tkp, tiu, twk]) => ({ applicantId, values: { skd: tkp + tiu + twk, tkp, tiu, twk } }));

describe('who goes to SKB', () => {
  it('is as BKN simulated it', () => {
    expect(whoGoesToSkb(SEVEN, 1, cpns)).toEqual(['1', '2', '4']);
    expect(whoGoesToSkb(SEVEN, 2, cpns)).toEqual(['1', '2', '4', '5', '3', '7']);
    expect(whoGoesToSkb(SEVEN, 3, cpns)).toHaveLength(7);
    expect(whoGoesToSkb([], 1, cpns)).toEqual([]);
  });

  it('includes all who are equal to the last in everything', () => {
    const [, , , fourth] = SEVEN;
    if (!fourth) throw new Error('no fourth');
    const twins = ['b', 'a'].map((applicantId) => ({ ...fourth, applicantId }));
    expect(whoGoesToSkb([...SEVEN, ...twins], 1, cpns)).toEqual(['1', '2', '4', 'a', 'b']);
  });

  const standing = fc.record({
    applicantId: fc.uuid(),
    values: fc.record({
      skd: fc.integer({ min: 311, max: 313 }),
      tkp: fc.integer({ min: 166, max: 167 }),
      tiu: fc.integer({ min: 80, max: 81 }),
      twk: fc.integer({ min: 65, max: 66 }),
    }),
  });
  const standings = fc.uniqueArray(standing, { selector: ({ applicantId }) => applicantId, maxLength: 30 });

  it('leaves out nobody better than or equal to somebody called', () => {
    fc.assert(
      fc.property(standings, fc.integer({ min: 1, max: 4 }), (all, posts) => {
        const called = whoGoesToSkb(all, posts, cpns);
        const isCalled = ({ applicantId }: SelectionStanding) => called.includes(applicantId);
        expect(called.length).toBeGreaterThanOrEqual(Math.min(all.length, posts * 3));
        for (const left of all.filter((one) => !isCalled(one))) {
          for (const one of all.filter(isCalled)) {
            expect(compareStandings(one, left, cpns.skbOrder)).toBeLessThan(0);
          }
        }
      }),
    );
  });

  it('does not depend on the order in which applicants are read', () => {
    fc.assert(
      fc.property(standings, (all) => {
        expect(whoGoesToSkb(all.toReversed(), 1, cpns)).toEqual(whoGoesToSkb(all, 1, cpns));
      }),
    );
  });
});

describe('the final score', () => {
  it('11c: 0.4 × 70 + 0.6 × 78', () => {
    expect(integratedScore(70, 78, cpns)).toBeCloseTo(74.8, 10);
  });

  const applicant = (id: string, changes: object = {}) => ({
    id,
    birthDate: day('1999-08-17'),
    education: EDUCATION,
    skd: { twk: 95, tiu: 110, tkp: 180 },
    skb: { cat: 400, wawancara: 75 },
    ...changes,
  });

  it('is of those who passed SKD, were called, and took SKB', () => {
    const all = [
      applicant('a'),
      applicant('not-called'),
      applicant('no-skd', { skd: null }),
      applicant('no-skb', { skb: null }),
      applicant('below', { skd: { twk: 150, tiu: 175, tkp: 165 } }),
    ];
    const called = ['a', 'no-skd', 'no-skb', 'below'];
    const [first, ...rest] = cpnsStandings(all, called, FORMATION, cpns);
    expect(rest).toEqual([]);
    expect(first?.applicantId).toBe('a');
    expect(first?.values.final).toBeCloseTo(74.8, 10);
    expect(first?.values).toMatchObject({
      skd: 385,
      tkp: 180,
      tiu: 110,
      twk: 95,
      ijazah: 0.75,
      usia: -19990817,
    });
    expect(skdStandings(all, FORMATION, cpns).map(({ applicantId }) => applicantId)).toEqual([
      'a',
      'not-called',
      'no-skb',
    ]);
    expect(skdStandings(all, FORMATION, cpns)[0]?.values.skd).toBe(385);
  });

  it('compares an IPK with the mean grade of a school by their shares', () => {
    expect(diplomaShare({ level: 's1', grade: 4 })).toBe(1);
    expect(diplomaShare({ level: 'slta', grade: 80 })).toBe(0.8);
    expect(diplomaShare({ level: 'd3', grade: 3 })).toBe(0.75);
  });

  it('of PPPK is the sum of the parts', () => {
    const competence = { teknis: 300, 'manajerial-sosiokultural': 150, wawancara: 30 };
    const birthDate = day('1990-01-02');
    expect(
      pppkStandings([
        { id: 'a', birthDate, competence },
        { id: 'absent', birthDate, competence: null },
      ]),
    ).toEqual([{ applicantId: 'a', values: { ...competence, final: 480, usia: -19900102 } }]);
  });
});

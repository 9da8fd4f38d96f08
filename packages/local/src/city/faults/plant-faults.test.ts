import { addDays, defaultRuleSet, FINDING_CODES, placePerson } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CityRequest, DEFAULT_SEED, drawCity, generateCity } from '../generate-city.ts';
import { compareFindings } from './compare-findings.ts';
import type { PlantedFault } from './planted-fault.ts';
import { SPOILERS } from './spoilers.ts';

const today = day('2026-11-24');
const request: CityRequest = { people: 1500, seed: DEFAULT_SEED, today };

/** A whole city is generated and checked in a moment, unless the machine has other work. */
const patient = { timeout: 60_000 };

describe('the pre-flight of the sample city', patient, () => {
  it.each([
    [60, 1, '2026-11-24'],
    [250, DEFAULT_SEED, '2026-11-24'],
    [1500, DEFAULT_SEED, '2026-11-24'],
    [5000, DEFAULT_SEED, '2026-11-24'],
    [1500, 3, '2027-02-10'],
    [1500, 4, '2028-02-29'],
    [1500, 5, '2026-01-01'],
    [1500, 6, '2026-03-31'],
    [1500, 7, '2026-04-01'],
    [1500, 8, '2025-12-31'],
  ] as const)('finds what was planted and nothing else: %i people, seed %i, %s', (people, seed, date) => {
    const city = generateCity({ people, seed, today: day(date) });
    for (const row of compareFindings(city, day(date)).rows) {
      expect(row).toMatchObject({ found: row.planted, missed: [], extra: [] });
    }
  });

  it('finds only what the shares of the population left out before faults are planted', () => {
    const drawn = drawCity(request);
    const { rows } = compareFindings(drawn, today);
    expect(rows.map(({ code }) => code)).toEqual([
      'feedback-missing',
      'assessment-missing',
      'assessment-expired',
      'sanction-running',
    ]);
    for (const row of rows) expect(row).toMatchObject({ found: row.planted, missed: [], extra: [] });
  });

  it('agrees for any city on any day', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(10_000), fc.integer({ min: 30, max: 150 }), (days, seed, people) => {
        const on = addDays(day('2024-01-01'), days);
        const city = generateCity({ people, seed, today: on });
        const { checked, rows } = compareFindings(city, on);
        expect(checked).toHaveLength(people);
        expect(rows.flatMap(({ missed, extra }) => [...missed, ...extra])).toEqual([]);
        expect(rows.reduce((sum, row) => sum + row.found, 0)).toBe(city.plantedFaults.length);
      }),
      { numRuns: 12 },
    );
  });

  it('says what was missed and what nobody planted, both severities and all codes', () => {
    const city = generateCity({ ...request, people: 60 });
    const [first] = city.plantedFaults;
    const unwritten = { ...city, plantedFaults: city.plantedFaults.slice(1) };
    const extra = compareFindings(unwritten, today).rows.find(({ code }) => code === first?.code);
    expect(extra).toMatchObject({ extra: [first?.nip], missed: [] });
    const [someone] = city.people;
    const planted: PlantedFault = { nip: someone?.nip ?? expect.unreachable(), code: 'posts-gap' };
    const invented = { ...city, plantedFaults: [...city.plantedFaults, planted, planted] };
    const missed = compareFindings(invented, today).rows.find(({ code }) => code === 'posts-gap');
    expect(missed).toMatchObject({ severity: 'warning', missed: [planted.nip, planted.nip] });
  });
});

describe('plantFaults', () => {
  const drawn = drawCity(request);
  const city = generateCity(request);
  const planted = city.plantedFaults.slice(drawn.plantedFaults.length);

  it('plants every fault that a record can have by itself three times', () => {
    const counts = Map.groupBy(planted, ({ code }) => code);
    expect([...counts.keys()].sort()).toEqual(Object.keys(SPOILERS).sort());
    for (const [code, faults] of counts) expect(faults, code).toHaveLength(3);
    const withoutMove = FINDING_CODES.filter((code) => !code.startsWith('move-'));
    expect(Object.keys(SPOILERS).sort()).toEqual([...withoutMove].sort());
  });

  it('plants one in a record, and none where one was drawn', () => {
    const nips = planted.map(({ nip }) => nip);
    expect(new Set(nips).size).toBe(nips.length);
    for (const { nip } of drawn.plantedFaults) expect(nips).not.toContain(nip);
  });

  it('spares the lead posts, those next to them, and everybody whose box makes a successor', () => {
    let changed = 0;
    for (const [index, person] of city.people.entries()) {
      const was = drawn.people[index] ?? expect.unreachable();
      if (JSON.stringify(was) === JSON.stringify(person)) continue;
      changed++;
      expect(['jpt-pratama', 'administrator', 'ahli-madya', 'ahli-utama']).not.toContain(was.post?.level);
      expect([7, 8, 9]).not.toContain(placePerson(was, today, defaultRuleSet).box);
    }
    expect(changed).toBe(planted.length);
  });

  it('keeps to a tenth of a small city', () => {
    for (const people of [20, 60, 99]) {
      const small = drawCity({ people, seed: 2, today });
      const faults = generateCity({ people, seed: 2, today }).plantedFaults;
      expect(faults.length - small.plantedFaults.length).toBe(Math.floor(people / 10));
    }
  });

  it('lets posts follow their holders', () => {
    const posts = new Map(city.positions.map((position) => [position.id, position]));
    const nips = new Set(city.people.map(({ nip }) => nip));
    expect(nips.size).toBe(city.people.length);
    for (const { nip, post } of city.people) {
      if (post !== null) expect(posts.get(post.positionId)).toMatchObject({ holder: nip });
    }
    for (const { holder } of city.positions) if (holder !== null) expect(nips).toContain(holder);
    const left = city.positions.filter(({ vacantSince, eselon }) => vacantSince !== null && eselon === null);
    expect(left).toHaveLength(3);
    for (const { holderSince, vacantSince } of left) {
      expect(holderSince).toBeNull();
      expect(vacantSince).toBe(today);
    }
  });
});

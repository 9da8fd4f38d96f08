import { schemas } from '@kotak9/contracts';
import { defaultRuleSet, parseNip, retirementOf, warnAboutNip } from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type City, DEFAULT_SEED, drawCity, generateCity } from './generate-city.ts';

const today = day('2026-11-24');
const sizes = [60, 1500, 5000] as const;
const cities = new Map(sizes.map((people) => [people, drawCity({ people, seed: DEFAULT_SEED, today })]));
/** Before faults are planted: what is true of everybody is true of these. */
const cityOf = (people: (typeof sizes)[number]): City => cities.get(people) ?? expect.unreachable();

const repeated = <T>(values: readonly T[]): T[] =>
  [...Map.groupBy(values, (value) => value)].filter(([, same]) => same.length > 1).map(([value]) => value);

describe('generateCity', () => {
  it('gives the same city, byte by byte, for the same request', () => {
    const again = generateCity({ people: 60, seed: DEFAULT_SEED, today });
    const first = generateCity({ people: 60, seed: DEFAULT_SEED, today });
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(JSON.stringify(generateCity({ people: 60, seed: DEFAULT_SEED + 1, today }))).not.toBe(
      JSON.stringify(again),
    );
  });

  it.each(sizes)('has exactly the people asked for, each in one post: %i', (people) => {
    const { positions, people: persons } = cityOf(people);
    expect(persons).toHaveLength(people);
    const held = positions.filter(({ holder }) => holder !== null);
    expect(held).toHaveLength(people);
    expect(repeated(positions.map(({ id }) => id))).toEqual([]);
    const holders = new Map(held.map((position) => [position.holder, position]));
    expect(holders.size).toBe(people);
    for (const { nip, post, unitId, standard } of persons) {
      const position = holders.get(nip);
      expect(post?.positionId).toBe(position?.id);
      expect(post?.since).toBe(position?.holderSince);
      expect(unitId).toBe(position?.unitId);
      expect(standard).toEqual(position?.standard);
    }
  });

  it.each(sizes)('numbers people soundly and without repeats: %i', (people) => {
    const { people: persons } = cityOf(people);
    expect(repeated(persons.map(({ nip }) => nip))).toEqual([]);
    for (const { nip, birthDate, sex, employmentType } of persons) {
      const parsed = parseNip(nip);
      if (!parsed.ok) expect.unreachable();
      expect(parsed.value).toMatchObject({ birthDate, sex });
      const record = { birthDate, employmentType };
      expect(warnAboutNip(parsed.value, record, defaultRuleSet.cpnsAge)).toEqual([]);
    }
  });

  it.each(sizes)('is one tree under the Sekda, within units that are there: %i', (people) => {
    const { units, positions } = cityOf(people);
    const byId = new Map(positions.map((position) => [position.id, position]));
    expect(positions.filter(({ superiorId }) => superiorId === null).map(({ id }) => id)).toEqual(['sekda']);
    for (const position of positions) {
      let top = position;
      for (let steps = 0; top.superiorId !== null; steps++) {
        expect(steps).toBeLessThan(8);
        top = byId.get(top.superiorId) ?? expect.unreachable();
      }
      expect(top.id).toBe('sekda');
    }
    const seen = new Set<string>();
    for (const { id, parentId } of units) {
      if (parentId !== null) expect(seen).toContain(parentId);
      expect(seen).not.toContain(id);
      seen.add(id);
    }
    for (const { unitId } of positions) expect(seen).toContain(unitId);
  });

  it('has the five distrik and 25 kelurahan with their heads', () => {
    const { units, positions } = cityOf(1500);
    const kelurahan = units.filter(({ id }) => id.startsWith('kelurahan-'));
    expect(units.filter(({ id }) => id.startsWith('distrik-'))).toHaveLength(5);
    expect(kelurahan).toHaveLength(25);
    expect(positions.filter(({ id }) => id.startsWith('kepala-distrik-'))).toHaveLength(5);
    expect(positions.filter(({ id }) => id.startsWith('lurah-'))).toHaveLength(25);
    expect(positions.filter(({ eselon }) => eselon === 'II.a')).toHaveLength(1);
    expect(positions.filter(({ eselon }) => eselon === 'II.b').length).toBeGreaterThan(30);
  });

  it('keeps the main posts in a sample and has them all in a whole city', () => {
    const structural = (people: (typeof sizes)[number]) =>
      cityOf(people).positions.filter(({ eselon }) => eselon !== null);
    const sample = structural(1500).map(({ id }) => id);
    const whole = structural(5000).map(({ id }) => id);
    expect(sample.length).toBeGreaterThan(200);
    expect(whole.length).toBeGreaterThan(sample.length + 100);
    expect(whole).toEqual(expect.arrayContaining(sample));
  });

  it.each([1500, 5000] as const)(
    'leaves 4–6 %% of the structural posts vacant, never the Sekda: %i',
    (people) => {
      const structural = cityOf(people).positions.filter(({ eselon }) => eselon !== null);
      const vacant = structural.filter(({ holder }) => holder === null);
      expect(vacant.length / structural.length).toBeGreaterThan(0.04);
      expect(vacant.length / structural.length).toBeLessThan(0.06);
      for (const { id, vacantSince, holderSince } of vacant) {
        expect(id).not.toBe('sekda');
        expect(holderSince).toBeNull();
        expect(vacantSince !== null && vacantSince < today).toBe(true);
      }
    },
  );

  it('gives only what the contracts accept', () => {
    const { units, positions, people } = generateCity({ people: 1500, seed: DEFAULT_SEED, today });
    for (const unit of units) schemas.UnitBody.parse(unit);
    for (const position of positions) schemas.Position.parse({ ...position, vacancyId: null, version: 1 });
    for (const { performance, assessments, education, training, career, awards, ...rest } of people) {
      for (const { predikat: _, ...entry } of performance) schemas.PerformanceBody.parse(entry);
      for (const { id: _, ...entry } of assessments) schemas.AssessmentBody.parse(entry);
      for (const { id: _, ...entry } of education) schemas.EducationBody.parse(entry);
      for (const { id: _, ...entry } of training) schemas.TrainingBody.parse(entry);
      for (const { id: _, ...entry } of career) schemas.CareerBody.parse(entry);
      for (const { id: _, ...entry } of awards) schemas.AwardBody.parse(entry);
      for (const { id: _, ...entry } of rest.assignments) schemas.AssignmentBody.parse(entry);
      for (const entry of rest.feedback) schemas.FeedbackBody.parse(entry);
      for (const { id: _, ...entry } of rest.discipline) schemas.DisciplineBody.parse(entry);
      if (rest.standard) schemas.StandardBody.parse(rest.standard);
      schemas.Line.parse(rest.name);
      schemas.Rank.parse(rest.rank);
    }
    expect(positions.some(({ standard }) => Object.keys(standard?.technical ?? {}).length > 0)).toBe(true);
  });

  it('repeats no id within one kind of one person’s inputs, and knows no future', () => {
    for (const person of cityOf(1500).people) {
      const { career, education, training, awards, assignments, discipline, assessments } = person;
      for (const kind of [career, education, training, awards, assignments, discipline, assessments]) {
        expect(repeated<string>(kind.map(({ id }) => id))).toEqual([]);
      }
      const dates = [
        person.rank.since,
        ...career.flatMap(({ since, until }) => [since, ...(until === null ? [] : [until])]),
        ...[...awards, ...assignments, ...assessments].map(({ date }) => date),
        ...discipline.map(({ from }) => from),
      ];
      for (const date of dates) expect(date <= today).toBe(true);
      for (const { year } of [...person.performance, ...person.feedback]) expect(year).toBeLessThan(2026);
    }
  });

  it('lets definitive posts follow each other up to the present one', () => {
    for (const { career, post } of cityOf(1500).people) {
      const held = career.filter(({ holding }) => holding === 'definitif');
      expect(held.at(-1)).toMatchObject({ positionId: post?.positionId, until: null });
      expect(held.slice(0, -1).every(({ until }) => until !== null)).toBe(true);
      for (const [index, { until }] of held.slice(0, -1).entries()) {
        const next = held[index + 1] ?? expect.unreachable();
        expect(until !== null && until < next.since).toBe(true);
      }
    }
  });

  it('is sound on any day of any year', () => {
    const dates = fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01', '2026-03-31', '2028-10-01');
    fc.assert(
      fc.property(dates, fc.nat(1000), fc.integer({ min: 40, max: 200 }), (date, seed, people) => {
        const on = day(date);
        const city = drawCity({ people, seed, today: on });
        expect(city.people).toHaveLength(people);
        for (const person of city.people) {
          const retirement = retirementOf(person, defaultRuleSet);
          expect(retirement !== null && retirement.tmtPensiun > on).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});

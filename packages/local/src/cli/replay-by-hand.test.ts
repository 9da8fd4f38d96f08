import {
  defaultRuleSet,
  type PersonInputs,
  type PersonReplay,
  placePerson,
  presetOf,
  replayPeople,
} from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../city/generate-city.ts';

const today = day('2026-11-24');
const { people } = generateCity({ people: 1500, seed: DEFAULT_SEED, today });
const byNip = new Map(people.map((person) => [person.nip, person]));
const kemenkeu = presetOf('kemenkeu-type') ?? expect.unreachable();

/** Independent of the engine: scales, weights, windows and cut-offs as domain tables have them, in plain arithmetic. */
describe('recomputed by hand', () => {
  const placed = [...replayPeople(people, today, defaultRuleSet, kemenkeu)].filter(
    ({ before, after }) => before.box !== null && after.box !== null,
  );

  const first = (test: (mover: PersonReplay) => boolean): PersonReplay =>
    placed.find(test) ?? expect.unreachable();
  const changes = (axis: string, by: string) => (mover: PersonReplay) =>
    mover.causes.axes.some((cause) => cause.axis === axis && cause.by === by);

  it.each([
    ['a performance moved by its score', first(changes('performance', 'score'))],
    ['a potential moved by its cut-off', first(changes('potential', 'cut-off'))],
    ['a place with another number', first(({ causes }) => causes.boxMap !== null)],
  ])('%s', (_, mover) => expectByHand(mover));

  it('and everybody else who is placed both times', () => {
    expect(placed.length).toBeGreaterThan(500);
    for (const mover of placed) expectByHand(mover);
  });
});

function expectByHand({ nip, before, after }: PersonReplay): void {
  const part = valuesOf(byNip.get(nip) ?? expect.unreachable());
  const y411 = part.predikat * 0.6 + part.award * 0.15 + part.team * 0.15 + part.feedback * 0.1;
  const x411 =
    part.match * 0.2 +
    part.training * 0.1 +
    part.experience * 0.1 +
    part.potential * 0.25 +
    part.degree * 0.1 +
    part.field * 0.1 +
    part.discipline * 0.15;
  const xKemenkeu =
    part.technical * 0.35 +
    part.match * 0.35 +
    part.potential * 0.2 +
    (part.degree + part.training + part.experience + part.discipline + part.discipline) * 0.02;
  expectStanding(
    before,
    y411,
    x411,
    [80, 60],
    [
      [1, 2, 4],
      [3, 5, 7],
      [6, 8, 9],
    ],
  );
  expectStanding(
    after,
    part.predikat,
    xKemenkeu,
    [90, 78],
    [
      [1, 4, 5],
      [2, 6, 8],
      [3, 7, 9],
    ],
  );
}

/** `boxes` by potential (rendah, menengah, tinggi), then by performance (bawah, sesuai, atas). */
function expectStanding(
  { box, performance, potential, talentScore }: PersonReplay['before'],
  y: number,
  x: number,
  [high, middle]: readonly [number, number],
  boxes: readonly (readonly number[])[],
): void {
  expect(performance?.score).toBeCloseTo(y, 8);
  expect(potential?.score).toBeCloseTo(x, 8);
  expect(talentScore).toBeCloseTo((y + x) / 2, 8);
  const step = (score: number) => Number(score + 1e-9 >= high) + Number(score + 1e-9 >= middle);
  expect(box).toBe(boxes[step(x)]?.[step(y)]);
}

function valuesOf(person: PersonInputs) {
  const assessment =
    person.assessments.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0] ?? expect.unreachable();
  const level = {
    'jpt-utama': 5,
    'jpt-madya': 5,
    'jpt-pratama': 4,
    administrator: 3,
    pengawas: 2,
    pelaksana: 1,
  };
  const functional = {
    'ahli-utama': 4,
    'ahli-madya': 3,
    'ahli-muda': 2,
    'ahli-pertama': 2,
    penyelia: 2,
    mahir: 1,
    terampil: 1,
    pemula: 1,
  };
  const asked = { ...level, ...functional }[person.post?.level ?? 'pelaksana'];
  const share = (reached: readonly number[], needed: readonly number[]) =>
    Math.min(100, (total(reached) / total(needed)) * 100);
  const standard = Object.entries(person.standard?.competencies ?? {});
  const match =
    standard.length > 0
      ? share(
          Object.values(assessment.competencies),
          standard.map(([, needed]) => needed),
        )
      : share(
          Object.values(assessment.competencies),
          Array.from({ length: 9 }, () => asked),
        );
  const technical = Object.entries(person.standard?.technical ?? {});
  const hours = Math.max(hoursIn(person, 2026), hoursIn(person, 2025));
  const degrees = { s3: 100, s2: 90, s1: 80, d4: 80, d3: 70, d2: 60, d1: 60, slta: 60, sltp: 50, sd: 40 };
  const ladder = Object.keys(degrees);
  const highest = Math.min(...person.education.map((one) => ladder.indexOf(one.level)));
  const fields = person.education
    .filter((one) => ladder.indexOf(one.level) === highest)
    .map((one) => ({ sesuai: 100, serumpun: 75, 'tidak-sesuai': 50 })[one.fieldMatch]);
  const running = person.discipline.some(({ from, until }) => from <= today && today <= until);
  const past = person.discipline
    .filter(({ until }) => until >= '2021-11-24' && until < today)
    .map((one) => ({ ringan: 75, sedang: 50, berat: 25 })[one.level]);
  return {
    predikat: { 'sangat-baik': 100, baik: 80, 'butuh-perbaikan': 60, kurang: 40, 'sangat-kurang': 20 }[
      latest(person.performance).predikat
    ],
    feedback: { 'sangat-baik': 100, baik: 85, cukup: 70, kurang: 40 }[latest(person.feedback).category],
    award: Math.max(
      0,
      ...since(person.awards, '2021-11-24').map(
        (one) => ({ internasional: 100, nasional: 85, satyalancana: 70, internal: 50 })[one.level],
      ),
    ),
    team: Math.max(
      0,
      ...since(person.assignments, '2024-11-24').map(
        (one) => ({ nasional: 100, provinsi: 85, instansi: 70, unit: 50 })[one.level],
      ),
    ),
    match,
    technical:
      technical.length === 0
        ? match
        : share(
            technical.map(([code]) => assessment.technical[code] ?? Number.NaN),
            technical.map(([, needed]) => needed),
          ),
    potential: (total(Object.values(assessment.potential)) / 40) * 100,
    training: hours >= 20 ? 100 : hours >= 10 ? 80 : hours >= 5 ? 60 : hours >= 1 ? 40 : 0,
    degree: degrees[person.education.find((one) => ladder.indexOf(one.level) === highest)?.level ?? 'sd'],
    field: Math.max(...fields),
    discipline: running ? 0 : Math.min(100, ...past),
    experience: experienceOf(person),
  };
}

/** How long, how broad and how acting is named by the component itself, e.g. `3+/lintas-unit/plt-setara`. */
function experienceOf(person: PersonInputs): number {
  const found = placePerson(person, today, defaultRuleSet).components.find(
    ({ name }) => name === 'pengalaman-jabatan',
  );
  const [length = '', breadth = '', acting = ''] = String(found?.raw).split('/');
  const values = [
    { '5+': 100, '3+': 80, '1+': 60, '0+': 40 }[length],
    { 'lintas-instansi': 100, 'lintas-unit': 80, 'satu-unit': 60 }[breadth],
    { 'pj-kepala-daerah': 100, 'plt-lebih-tinggi': 80, 'plt-setara': 60, plh: 40, 'tidak-ada': 0 }[acting],
  ];
  return total(values.map((value) => value ?? Number.NaN)) / 3;
}

function latest<T extends { readonly year: number }>(records: readonly T[]): T {
  return records.toSorted((a, b) => b.year - a.year)[0] ?? expect.unreachable();
}

function since<T extends { readonly date: string }>(records: readonly T[], after: string): T[] {
  return records.filter(({ date }) => date > after && date <= today);
}

function hoursIn({ training }: PersonInputs, year: number): number {
  return total(training.filter((course) => course.year === year).map(({ hours }) => hours));
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

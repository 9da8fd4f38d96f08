import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { presetOf } from '../policy/presets.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { ruleSetFrom } from '../policy/rule-set-from.ts';
import { sound } from '../policy/sound-rule-set.ts';
import { buildPerson, levels } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import type { PersonReplay } from './person-replay.ts';
import { replayPeople, replayPerson } from './replay-person.ts';

const today = day('2026-08-03');
const preset = (id: string): RuleSet => presetOf(id) ?? expect.unreachable(id);
const patched = (patch: unknown): RuleSet => sound(ruleSetFrom(defaultRuleSet, patch));
const near = (figure: number) => expect.closeTo(figure, 8);

/** Person P of worked case 10.2: performance 79.75, potential 84.37963, box 8 under the national rule set. */
function replay(to: RuleSet, changes: Partial<PersonInputs> = {}, from = defaultRuleSet): PersonReplay {
  return replayPerson(buildPerson(changes), today, from, to);
}

describe('replayPerson', () => {
  it('says where a person stands under each policy', () => {
    const { before, after, ...rest } = replay(preset('kemenkeu-type'));
    expect(rest).toMatchObject({
      nip: '197105101995031001',
      unitId: 'dinas-pendidikan',
      sex: 'pria',
      age: 55,
      moved: true,
    });
    expect(before).toEqual({
      status: 'placed',
      box: 8,
      performance: { score: near(79.75), level: 'sesuai-ekspektasi' },
      potential: { score: near(84.37962963), level: 'tinggi' },
      talentScore: near(82.06481481),
    });
    expect(after).toMatchObject({ status: 'placed', box: 6 });
  });

  it('counts full years of age: the birthday is the day on which the next one is full', () => {
    expect(replay(defaultRuleSet, { birthDate: day('1971-08-03') }).age).toBe(55);
    expect(replay(defaultRuleSet, { birthDate: day('1971-08-04') }).age).toBe(54);
  });

  it('the same policy twice moves nobody', () => {
    const { moved, causes, before, after } = replay(defaultRuleSet);
    expect({ moved, after }).toEqual({ moved: false, after: before });
    expect(causes).toEqual({ axes: [], boxMap: null, newlyMissing: [], noLongerMissing: [] });
  });

  it('somebody unplaced under both has not moved, whatever is missing', () => {
    const { moved, causes } = replay(preset('djbk-simt'), { performance: [], feedback: [], education: [] });
    expect(moved).toBe(false);
    expect(causes.noLongerMissing).toEqual([]);
  });

  it('takes people one by one', () => {
    const people = [buildPerson(), buildPerson({ performance: [] })];
    const replays = replayPeople(people, today, defaultRuleSet, preset('kemenkeu-type'));
    expect(replays.next().value).toEqual(replay(preset('kemenkeu-type')));
    expect([...replays].map(({ moved }) => moved)).toEqual([false]);
  });
});

describe('what moved a level', () => {
  it('score: by the old cut-offs it would be the new level, too', () => {
    expect(replay(preset('djbk-simt')).causes.axes).toEqual([
      {
        axis: 'potential',
        before: { score: near(84.37962963), level: 'tinggi' },
        after: { score: near(78.24074074), level: 'menengah' },
        by: 'score',
        components: [
          {
            name: 'penilaian-kompetensi',
            before: near(16.2962963),
            after: near(40.74074074),
            delta: near(24.44444444),
          },
          { name: 'potensi', before: 18.75, after: 37.5, delta: 18.75 },
          { name: 'integritas', before: 15, after: null, delta: -15 },
          { name: 'kesesuaian-bidang-ilmu', before: 10, after: null, delta: -10 },
          { name: 'tingkat-pendidikan', before: 9, after: null, delta: -9 },
          { name: 'pengembangan-kompetensi', before: 8, after: null, delta: -8 },
          { name: 'pengalaman-jabatan', before: near(7.33333333), after: null, delta: near(-7.33333333) },
        ],
      },
    ]);
  });

  it('cut-off: by the old ones the new score would be the old level', () => {
    const [cause, ...more] = replay(preset('kemenkeu-type')).causes.axes;
    expect(cause).toMatchObject({ axis: 'potential', by: 'cut-off', after: { score: near(80.9037037) } });
    expect(more).toEqual([]);
  });

  it('cut-off alone has no component to it', () => {
    const to = patched({ axes: { potential: { levels: cutAt(85) } } });
    expect(replay(to).causes.axes).toMatchObject([{ by: 'cut-off', components: [] }]);
  });

  it('either: each of the two would do', () => {
    expect(replay(preset('permenpanrb-3-2020')).causes.axes).toMatchObject([{ by: 'either' }]);
  });

  it('names components of the same difference by name, in whatever order the policy has them', () => {
    const swapped = defaultRuleSet.axes.potential.components.map((rule) => {
      if (rule.name === 'integritas') return { ...rule, weight: 10 };
      return rule.name === 'kesesuaian-bidang-ilmu' ? { ...rule, weight: 15 } : rule;
    });
    for (const components of [swapped, swapped.toReversed()]) {
      const to = patched({ axes: { potential: { components, levels: cutAt(85) } } });
      for (const causes of [replay(to).causes, replay(defaultRuleSet, {}, to).causes]) {
        const names = causes.axes.flatMap((cause) => cause.components.map(({ name }) => name));
        expect(names).toEqual(['integritas', 'kesesuaian-bidang-ilmu']);
      }
    }
  });

  it('only together: a score of 83.88 is tinggi from 80 on, and 84.38 is from 84 on', () => {
    const components = defaultRuleSet.axes.potential.components.map((rule) => {
      if (rule.name === 'potensi') return { ...rule, weight: 27 };
      return rule.name === 'integritas' ? { ...rule, weight: 13 } : rule;
    });
    const to = patched({ axes: { potential: { components, levels: cutAt(84) } } });
    const [cause] = replay(to).causes.axes;
    expect(cause).toMatchObject({
      by: 'only-together',
      after: { score: near(83.87962963) },
      components: [
        { name: 'integritas', delta: -2 },
        { name: 'potensi', delta: 1.5 },
      ],
    });
  });

  it('tells both axes apart', () => {
    const [rating] = buildPerson().performance;
    if (!rating) throw new Error('the builder has a rating');
    const best = {
      performance: [{ ...rating, year: 2025, predikat: 'sangat-baik' as const }],
      awards: [],
      assignments: [],
    };
    const { before, after, moved, causes } = replay(preset('kemenkeu-type'), best);
    expect([before.box, after.box, moved]).toEqual([8, 8, true]);
    expect(causes.axes.map(({ axis, by }) => `${axis} ${by}`)).toEqual([
      'performance score',
      'potential cut-off',
    ]);
    expect(causes.axes[0]?.components).toEqual([
      { name: 'predikat-kinerja', before: 60, after: 100, delta: 40 },
      { name: 'umpan-balik-360', before: 8.5, after: null, delta: -8.5 },
    ]);
    expect(causes.boxMap).toBeNull();
  });
});

describe('what else moves somebody', () => {
  const { boxes } = preset('kemenkeu-type');

  it('the box map: the same two levels, another number', () => {
    expect(replay(patched({ boxes })).causes).toEqual({
      axes: [],
      boxMap: { before: 8, after: 7 },
      newlyMissing: [],
      noLongerMissing: [],
    });
  });

  it('an input that only the new policy asks for', () => {
    const standard = { competencies: levels(3, 3, 3, 3, 3, 3, 3, 3, 3), technical: { kurikulum: 3 } };
    const { after, causes } = replay(preset('kemenkeu-type'), { standard });
    expect(after).toMatchObject({ status: 'unplaced', box: null, potential: null, talentScore: null });
    expect(causes.newlyMissing).toEqual([{ input: 'kompetensi-teknis', reason: 'absent', since: null }]);
    expect(causes).toMatchObject({ axes: [], boxMap: null, noLongerMissing: [] });
  });

  it('one number for two places is a move between them', () => {
    const swapped = boxes.map((row) =>
      row.box === 7 ? { ...row, box: 9 } : row.box === 9 ? { ...row, box: 7 } : row,
    );
    const both = { boxes: swapped, axes: { performance: { levels: levelsFrom(79) } } };
    const { before, after, moved } = replay(patched(both), {}, patched({ boxes }));
    expect([before.box, after.box, moved]).toEqual([7, 7, true]);
  });

  it('the box map is no cause where somebody comes in', () => {
    const components = defaultRuleSet.axes.performance.components.map((rule) => ({ ...rule, whenAbsent: 0 }));
    const { after, causes } = replay(patched({ axes: { performance: { components } } }), { feedback: [] });
    expect(after.box).not.toBeNull();
    expect(causes).toMatchObject({ axes: [], boxMap: null });
  });

  it('an input that the new policy no longer asks for', () => {
    const { before, after, causes } = replay(preset('permenpanrb-3-2020'), { feedback: [] });
    expect([before.box, after.box]).toEqual([null, 5]);
    expect(causes.noLongerMissing).toEqual([{ input: 'umpan-balik-360', reason: 'absent', since: null }]);
    expect(causes).toMatchObject({ boxMap: null, newlyMissing: [] });
  });
});

function cutAt(high: number) {
  return [
    { level: 'tinggi', from: high, inclusive: true },
    { level: 'menengah', from: 60, inclusive: true },
    { level: 'rendah', from: 0, inclusive: true },
  ];
}

function levelsFrom(high: number) {
  return [
    { level: 'di-atas-ekspektasi', from: high, inclusive: true },
    { level: 'sesuai-ekspektasi', from: 60, inclusive: true },
    { level: 'di-bawah-ekspektasi', from: 0, inclusive: true },
  ];
}

import { describe, expect, it } from 'vitest';
import { placePerson } from '../nine-box/place-person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson, day } from '../testing/index.ts';
import { changedComponents } from './changed-components.ts';

const place = (changes: Parameters<typeof buildPerson>[0] = {}) =>
  placePerson(buildPerson(changes), day('2026-08-03'), defaultRuleSet);

describe('changed components', () => {
  it('are none where nothing differs', () => {
    expect(changedComponents(place(), place())).toEqual([]);
  });

  it('name what one corrected input changed, by its points', () => {
    const [old] = buildPerson().assignments;
    if (!old) throw new Error('no assignment');
    const after = place({ assignments: [{ ...old, level: 'nasional' }] });
    expect(changedComponents(place(), after)).toEqual([
      { axis: 'performance', name: 'penugasan-tim-kerja', before: 12.75, after: 15 },
    ]);
  });

  it('give null where one side has no such component', () => {
    const without = place({ feedback: [] });
    const gone = changedComponents(place(), without);
    const come = changedComponents(without, place());
    expect(gone).toContainEqual({ axis: 'performance', name: 'umpan-balik-360', before: 8.5, after: null });
    expect(come).toContainEqual({ axis: 'performance', name: 'umpan-balik-360', before: null, after: 8.5 });
  });

  it('are all components of a first placement', () => {
    const after = place();
    expect(changedComponents(null, after).map(({ name }) => name)).toEqual(
      after.components.map(({ name }) => name),
    );
  });

  it('tell components of one name apart by their axis', () => {
    const [one] = place().components;
    if (!one) throw new Error('no component');
    const other = { ...one, axis: 'potential', points: 1 } as const;
    expect(changedComponents({ components: [one] }, { components: [other, one] })).toEqual([
      { axis: 'potential', name: one.name, before: null, after: 1 },
    ]);
  });
});

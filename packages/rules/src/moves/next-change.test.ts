import { describe, expect, it } from 'vitest';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { nextChange } from './next-change.ts';

const changeAfter = (on: string, changes: Partial<PersonInputs> = {}) => {
  const inputs = buildPerson(changes);
  return nextChange(inputs, placePerson(inputs, day(on), defaultRuleSet), defaultRuleSet);
};

describe('what time alone does next', () => {
  it('names what lapses, and the box that follows', () => {
    expect(changeAfter('2026-08-03')).toEqual({
      on: '2027-01-01',
      components: [{ axis: 'potential', name: 'pengembangan-kompetensi', before: 8, after: 0 }],
      boxBefore: 8,
      boxAfter: 5,
      missing: [],
    });
  });

  it('names what is lacking from that day on', () => {
    expect(changeAfter('2027-01-01')).toEqual({
      on: '2027-04-01',
      components: [
        { axis: 'performance', name: 'predikat-kinerja', before: 48, after: null },
        { axis: 'performance', name: 'umpan-balik-360', before: 8.5, after: null },
      ],
      boxBefore: 5,
      boxAfter: null,
      missing: [
        { input: 'predikat-kinerja', reason: 'expired', since: '2027-04-01' },
        { input: 'umpan-balik-360', reason: 'expired', since: '2027-04-01' },
      ],
    });
  });

  it('is nothing where nothing expires', () => {
    const empty = {
      performance: [],
      feedback: [],
      awards: [],
      assignments: [],
      training: [],
      assessments: [],
    };
    expect(changeAfter('2040-01-01', { ...empty, career: [], post: null, status: 'pensiun' })).toBeNull();
  });
});

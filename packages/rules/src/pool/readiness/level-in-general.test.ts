import { expect, it } from 'vitest';
import { defaultRuleSet } from '../../policy/default-rule-set.ts';
import { levelInGeneral } from './level-in-general.ts';

it('is any post of a level, of the eselon with which it begins, in an urusan', () => {
  expect(levelInGeneral('jpt-pratama', 'pendidikan', defaultRuleSet)).toEqual({
    positionId: 'level.jpt-pratama',
    unitId: null,
    title: '',
    level: 'jpt-pratama',
    eselon: defaultRuleSet.talentPool.readiness.typicalEselon['jpt-pratama'],
    field: 'pendidikan',
    relatedFields: [],
    standard: null,
  });
  expect(levelInGeneral('ahli-muda', null, defaultRuleSet)).toMatchObject({ eselon: null, field: null });
});

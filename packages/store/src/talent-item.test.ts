import { defaultRuleSet, SERVICE_STATUSES } from '@kotak9/rules';
import { buildProfile } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { TALENT_FORM, Talent, talentItem } from './talent-item.ts';
import { kota } from './testing/position.ts';

const item = (changes: Parameters<typeof buildProfile>[0] = {}) =>
  talentItem(kota, buildProfile(changes), [], 3, defaultRuleSet);

describe('talentItem', () => {
  it('stands in the list of its unit, whatever the status', () => {
    for (const status of SERVICE_STATUSES) {
      expect(item({ status })).toMatchObject({
        agency: kota,
        listKind: 'asn',
        unitId: 'dinas-pendidikan',
        listId: '197105101995031001',
      });
    }
  });

  it('is a candidate by level, box and score, and due by TMT pensiun', () => {
    expect(item()).toMatchObject({
      level: 'administrator',
      boxKey: 9,
      scoreKey: 83,
      dueKind: 'retirement',
      dueOn: '2029-06-01',
    });
  });

  it('counts as below every box while unplaced', () => {
    expect(item({ box: null, talentScore: null })).toMatchObject({ boxKey: 0, scoreKey: 0 });
  });

  it.each(['pensiun', 'berhenti'] as const)('is neither candidate nor due once %s', (status) => {
    const left = item({ status });
    expect(left).not.toHaveProperty('level');
    expect(left).not.toHaveProperty('boxKey');
    expect(left).not.toHaveProperty('dueKind');
  });

  it('is no candidate without a post, and not due without TMT pensiun', () => {
    expect(item({ level: null })).not.toHaveProperty('boxKey');
    expect(item({ tmtPensiun: null })).not.toHaveProperty('dueOn');
  });

  it('reads back as it was', () => {
    expect(Talent.parse(item())).toEqual({
      profile: buildProfile(),
      missing: [],
      inputsVersion: 3,
      form: TALENT_FORM,
    });
  });
});

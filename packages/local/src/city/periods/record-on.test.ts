import { defaultRuleSet, placePerson } from '@kotak9/rules';
import { agency, buildCareerEntry, buildPerson, day, position } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { recordOn } from './record-on.ts';

const present = buildCareerEntry({ positionId: position('kabid-sd'), since: day('2023-06-01') });
const before = buildCareerEntry({
  id: 'kasi',
  level: 'pengawas',
  positionId: null,
  since: day('2017-06-01'),
  until: day('2023-05-31'),
});
const person = buildPerson({
  career: [before, present],
  feedback: [
    { year: 2024, category: 'cukup' },
    { year: 2025, category: 'baik' },
  ],
});

describe('recordOn', () => {
  it('knows no rating and no feedback of a year that was not over', () => {
    const record = recordOn(person, day('2025-11-30'));
    expect(record?.performance.map(({ year }) => year)).toEqual([2024]);
    expect(record?.feedback).toEqual([{ year: 2024, category: 'cukup' }]);
    expect(record?.post).toEqual(person.post);
  });

  it('has the post that was held then, not the one of today', () => {
    const standing = recordOn(person, day('2023-05-31')) ?? expect.unreachable();
    expect(standing).toMatchObject({ post: { level: 'pengawas', since: '2017-06-01' }, standard: null });
    expect(standing.career).toEqual([before]);
    expect(placePerson(standing, day('2023-05-31'), defaultRuleSet).missing).not.toContainEqual(
      expect.objectContaining({ input: 'post' }),
    );
  });

  it('is nobody who was elsewhere, or nowhere', () => {
    const elsewhere = { ...before, agency: agency('kabupaten-keerom') };
    expect(recordOn(buildPerson({ career: [elsewhere, present] }), day('2020-01-01'))).toBeNull();
    expect(recordOn(person, day('2017-05-31'))).toBeNull();
  });

  it('was still in full service before masa persiapan pensiun', () => {
    const record = recordOn(buildPerson({ ...person, status: 'mpp' }), day('2025-11-30'));
    expect(record?.status).toBe('aktif');
  });
});

import { expect, it } from 'vitest';
import { toAgencyId, toPositionId, toRuleSetId, toUnitId, toVacancyId } from './brands.ts';

const parsers = { toAgencyId, toPositionId, toRuleSetId, toUnitId, toVacancyId };

it.each(Object.entries(parsers))(
  '%s takes an id and nothing that could break a key or a path',
  (_, parse) => {
    expect(parse('bkn-411-2025')).toBe('bkn-411-2025');
    expect(parse('1.03.01_A')).toBe('1.03.01_A');
    for (const text of ['', 'a#b', 'a/b', '-a', 'dinas pendidikan', 'x'.repeat(65)])
      expect(parse(text)).toBeNull();
  },
);

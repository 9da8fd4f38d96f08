import { defaultRuleSet } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { requirementNames, sayVerdictValue, type VerdictWords, verdictTerms } from './requirements.ts';

const terms: ReadonlyMap<string, string> = new Map(Object.entries(verdictTerms.id));
const words: VerdictWords = {
  date: (date) => `<${date}>`,
  months: (count) => `${count} bulan`,
  term: (code) => terms.get(code) ?? code,
  or: 'atau',
};

describe('what a verdict says', () => {
  it.each([
    ['box', '9|8|7', '9, 8 atau 7'],
    ['education', 's1|d4', 'S1 atau D4'],
    ['level-tenure', '36', '36 bulan'],
    ['rank', 'IV/b', 'IV/b'],
    ['performance', '2024:baik 2025:tidak-ada', '2024 baik, 2025 tidak ada'],
    ['no-running-sanction', 'sedang:2027-01-01', 'sedang <2027-01-01>'],
    ['age', '2029-03-01', '<2029-03-01>'],
    ['willing', 'tidak-bersedia:2026-01-02', 'tidak bersedia <2026-01-02>'],
  ])('%s: %s', (requirement, value, said) => {
    expect(sayVerdictValue(requirement, value, words)).toBe(said);
  });

  it('names every requirement that the national policy asks', () => {
    const asked = Object.values(defaultRuleSet.targets).flatMap((target) =>
      target.requirements.map(({ requirement }) => requirement),
    );
    expect(Object.keys(requirementNames.id)).toEqual(expect.arrayContaining([...new Set(asked)]));
  });
});

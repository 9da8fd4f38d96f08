import { describe, expect, it } from 'vitest';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/index.ts';
import { day, nip } from '../testing/values.ts';
import { evaluationDueOn, evaluationOpensOn } from './evaluation-window.ts';
import { evaluationDeadlines, feedbackDeadlines } from './performance-deadlines.ts';
import type { PlanFacts } from './performance-plan.ts';

const plan = (changes: Partial<PlanFacts> = {}): PlanFacts => ({
  id: '2026',
  nip: nip('199001012015031001'),
  rater: nip('196803151993031004'),
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  status: 'disetujui',
  agreedOn: day('2026-01-20'),
  ...changes,
});
const facts = (plans: readonly PlanFacts[], given: readonly string[] = []) => ({
  person: buildPerson(),
  dossier: {
    ...EMPTY_DOSSIER,
    performancePlans: plans,
    performanceFeedback: given.map((id) => ({ id })),
  },
});
const TODAY = day('2026-08-03');

describe('evaluationDeadlines', () => {
  it('falls on 31 January after the year', () => {
    expect(evaluationDeadlines(facts([plan()]), TODAY, defaultRuleSet)).toEqual([
      { kind: 'penilaian-kinerja', id: '2026', dueOn: '2027-01-31' },
    ]);
  });

  it('is counted from the last day of an SKP that ends early, and passes 29 February', () => {
    const early = plan({ to: day('2028-01-29') });
    expect(evaluationDeadlines(facts([early]), TODAY, defaultRuleSet)).toMatchObject([
      { dueOn: '2028-02-29' },
    ]);
    expect(evaluationDueOn(early, { evaluationDueDays: 0 })).toBe('2028-01-29');
    expect(evaluationOpensOn({ to: day('2028-02-28') })).toBe('2028-02-29');
    expect(evaluationOpensOn({ to: day('2026-12-31') })).toBe('2027-01-01');
  });

  it.each([
    ['draft', null, 0],
    ['diajukan', null, 0],
    ['diajukan', '2026-01-20', 1],
    ['draft', '2026-01-20', 1],
    ['disetujui', '2026-01-20', 1],
    ['dinilai', '2026-01-20', 0],
  ] as const)('of one that is %s and was agreed on %s are %i', (status, agreedOn, number) => {
    const one = plan({ status, agreedOn: agreedOn === null ? null : day(agreedOn) });
    expect(evaluationDeadlines(facts([one]), TODAY, defaultRuleSet)).toHaveLength(number);
    expect(feedbackDeadlines(facts([one]), TODAY, defaultRuleSet)).toHaveLength(number * 4);
  });
});

describe('feedbackDeadlines', () => {
  it('falls 14 days after each quarter', () => {
    expect(feedbackDeadlines(facts([plan()]), TODAY, defaultRuleSet)).toEqual([
      { kind: 'umpan-balik-kinerja', id: '2026-tw1', dueOn: '2026-04-14' },
      { kind: 'umpan-balik-kinerja', id: '2026-tw2', dueOn: '2026-07-14' },
      { kind: 'umpan-balik-kinerja', id: '2026-tw3', dueOn: '2026-10-14' },
      { kind: 'umpan-balik-kinerja', id: '2026-tw4', dueOn: '2027-01-14' },
    ]);
  });

  it('is met by feedback', () => {
    const found = feedbackDeadlines(facts([plan()], ['2026-tw1', '2026-tw3']), TODAY, defaultRuleSet);
    expect(found.map(({ id }) => id)).toEqual(['2026-tw2', '2026-tw4']);
  });
});

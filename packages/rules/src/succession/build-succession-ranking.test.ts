import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../placement.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { RuleSet, SuccessorPolicy } from '../policy/rule-set.ts';
import type { CandidateProfile } from '../succession.ts';
import { buildPost, buildProfile } from '../testing/build-profile.ts';
import { day, nip } from '../testing/values.ts';
import { rankSuccessors } from './build-succession-ranking.ts';

const appointment = day('2026-08-03');
const numbered = (sequence: number) => nip(`197105101995031${String(sequence).padStart(3, '0')}`);

function candidate(sequence: number, talentScore: number, box: Box, changes: Partial<CandidateProfile> = {}) {
  return buildProfile({ nip: numbered(sequence), name: String(sequence), talentScore, box, ...changes });
}

function rank(
  profiles: readonly CandidateProfile[],
  policy?: SuccessorPolicy,
  ranking = defaultRuleSet.ranking,
) {
  const ruleSet: RuleSet = {
    ...defaultRuleSet,
    ranking,
    successorPolicy: policy ?? defaultRuleSet.successorPolicy,
  };
  return rankSuccessors(profiles, buildPost(), appointment, ruleSet);
}

describe('worked case 10.9', () => {
  const a = candidate(1, 85.2, 9);
  const b = candidate(2, 84.9, 9);
  const c = candidate(3, 83, 8);
  const d = candidate(4, 86.1, 5);
  const e = candidate(5, 82, 9, {
    sanctions: [{ level: 'sedang', from: day('2026-03-01'), until: day('2026-08-31') }],
  });
  const all = [e, d, c, b, a];

  it('excludes D for the box and E for the sanction, and says so', () => {
    expect(
      rank(all).excluded.map(({ nip: who, box, reasons }) => ({
        who,
        box,
        why: reasons.map(({ requirement }) => requirement),
      })),
    ).toEqual([
      { who: d.nip, box: 5, why: ['box'] },
      { who: e.nip, box: 9, why: ['no-running-sanction'] },
    ]);
  });

  it('TOP_1: A', () => {
    expect(rank(all, { kind: 'TOP_1', boxes: [9], fallback: [8, 7] }).shortlist).toEqual([a.nip]);
  });

  it('the first three of box 9 only: A and B, not padded', () => {
    const ranking = rank(all, { kind: 'CHOOSE_FROM_TOP_N', n: 3, boxes: [9], fallback: [] });
    expect(ranking.shortlist).toEqual([a.nip, b.nip]);
    expect(ranking.candidates.map(({ nip: who }) => who)).toEqual([a.nip, b.nip, c.nip]);
  });

  it('with fallback to box 8: A, B and C, who is marked', () => {
    const ranking = rank(all);
    expect(ranking.shortlist).toEqual([a.nip, b.nip, c.nip]);
    expect(ranking.candidates).toMatchObject([
      { rank: 1, nip: a.nip, box: 9, score: 85.2, talentScore: 85.2, technicalScore: null, fallback: false },
      { rank: 2, nip: b.nip, fallback: false },
      { rank: 3, nip: c.nip, fallback: true },
    ]);
    expect(ranking).toMatchObject({ ruleSet: 'bkn-411-2025', appointmentDate: appointment });
  });

  it('C stays below A and B with any score', () => {
    expect(rank([a, b, candidate(3, 90, 8)]).shortlist).toEqual([a.nip, b.nip, c.nip]);
  });

  it('score first, where the policy says so, changes the order and not whom the list is filled from', () => {
    const policy: SuccessorPolicy = { kind: 'CHOOSE_FROM_TOP_N', n: 2, boxes: [9], fallback: [8] };
    const ranking = rank([a, b, candidate(3, 90, 8)], policy, ['score', 'nip']);
    expect(ranking.candidates.map(({ nip: who }) => who)).toEqual([c.nip, a.nip, b.nip]);
    expect(ranking.shortlist).toEqual([a.nip, b.nip]);
    expect(ranking.candidates.some(({ fallback }) => fallback)).toBe(false);
  });
});

describe('ties', () => {
  const tied = (sequence: number, changes: Partial<CandidateProfile>) => candidate(sequence, 85, 9, changes);
  const since = (date: string) => ({ rank: { grade: 'IV/b', since: day(date) } as const });

  it.each([
    ['higher performance', tied(2, { performanceScore: 82 }), tied(1, { performanceScore: 81 })],
    ['earlier rank', tied(2, since('2020-04-01')), tied(1, since('2021-04-01'))],
    ['earlier post', tied(2, { postSince: day('2021-01-01') }), tied(1, { postSince: day('2022-01-01') })],
    ['a post before none', tied(2, {}), tied(1, { postSince: null })],
    ['lower NIP', tied(1, {}), tied(2, {})],
  ])('%s first', (_, first, second) => {
    expect(rank([second, first]).shortlist).toEqual([first.nip, second.nip]);
  });
});

describe('nilai teknis', () => {
  const competencies = { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 4, pdo: 4, mpu: 4, pkp: 4, prb: 4 };
  const post = buildPost({ standard: { competencies, technical: { kurikulum: 4 } } });

  it('enters the score in the mix of the level; without it the candidate carries a warning', () => {
    const measured = candidate(1, 80, 9, { technical: { kurikulum: 2 } });
    const unmeasured = candidate(2, 70, 9);
    const { candidates } = rankSuccessors([measured, unmeasured], post, appointment, defaultRuleSet);
    expect(candidates).toMatchObject([
      { nip: measured.nip, score: 71, technicalScore: 50, warnings: [] },
      {
        nip: unmeasured.nip,
        score: 70,
        technicalScore: null,
        warnings: [{ requirement: 'technical-measured' }],
      },
    ]);
  });
});

describe('any crowd', () => {
  const crowd = fc
    .uniqueArray(
      fc.record({
        sequence: fc.integer({ min: 1, max: 999 }),
        score: fc.integer({ min: 60, max: 66 }),
        box: fc.constantFrom<Box | null>(9, 8, 7, 5, null),
        grade: fc.constantFrom('III/c', 'IV/a', 'IV/b'),
        performanceScore: fc.integer({ min: 80, max: 82 }),
      }),
      { selector: ({ sequence }) => sequence, maxLength: 25 },
    )
    .map((people) =>
      people.map(({ sequence, score, box, grade, performanceScore }) =>
        buildProfile({
          nip: numbered(sequence),
          box,
          talentScore: box === null ? null : score,
          performanceScore,
          rank: { grade, since: day('2022-04-01') },
        }),
      ),
    );

  it('is ranked the same in any order', () => {
    const shuffled = crowd.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    );
    fc.assert(
      fc.property(shuffled, ([people, again]) => {
        expect(rank(again)).toEqual(rank(people));
      }),
    );
  });

  it('gives at most n names, all of them candidates, and everybody is either ranked or excluded for a reason', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 5 }), (people, n) => {
        const { shortlist, candidates, excluded } = rank(people, {
          kind: 'CHOOSE_FROM_TOP_N',
          n,
          boxes: [9],
          fallback: [8, 7],
        });
        const ranked = candidates.map(({ nip: who }) => who);
        expect(shortlist).toEqual(ranked.slice(0, n));
        expect([...ranked, ...excluded.map(({ nip: who }) => who)].sort()).toEqual(
          people.map(({ nip: who }) => who).sort(),
        );
        expect(candidates.map((entry) => entry.rank)).toEqual(candidates.map((_, index) => index + 1));
        for (const { reasons } of excluded) expect(reasons).not.toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { addYears } from '../calendar.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { rankSuccessors } from '../succession/build-succession-ranking.ts';
import type { CandidateProfile } from '../succession.ts';
import { buildForecastPost, buildNth } from '../testing/build-forecast.ts';
import { levels } from '../testing/build-person.ts';
import { day, position } from '../testing/values.ts';
import { createReadyLists } from './ready-list.ts';

const today = day('2026-08-03');

/** One way each to be on the list or not. */
const people: readonly CandidateProfile[] = [
  buildNth(1),
  buildNth(2, { talentScore: 90 }),
  buildNth(3, { level: 'pengawas' }),
  buildNth(4, { level: null, positionId: null }),
  buildNth(5, { box: 5 }),
  buildNth(6, { box: null, talentScore: null }),
  buildNth(7, { fieldSpans: [] }),
  buildNth(8, { rank: { grade: 'III/c', since: day('2022-04-01') } }),
  buildNth(9, { tmtPensiun: day('2026-09-01') }),
  buildNth(10, { positionId: position('kadis-pendidikan') }),
  buildNth(11, { status: 'mpp' }),
  buildNth(12, { box: 8, technical: { anggaran: 3 } }),
];

const posts = [
  buildForecastPost(),
  buildForecastPost({ positionId: position('post-2'), field: null }),
  buildForecastPost({ eselon: null, field: 'kesehatan', relatedFields: ['pendidikan'] }),
  buildForecastPost({
    standard: { competencies: levels(4, 4, 4, 4, 4, 4, 4, 4, 4), technical: { anggaran: 4 } },
  }),
  buildForecastPost({ level: 'administrator', eselon: 'III.b' }),
];

describe('createReadyLists', () => {
  it('gives the candidates and the shortlist of the whole ranking, for every post and day', () => {
    const readyList = createReadyLists(people, defaultRuleSet, today);
    for (const date of [today, day('2026-09-01'), addYears(today, 2)]) {
      for (const post of posts) {
        const feeders = people.filter(
          ({ level }) =>
            level !== null && defaultRuleSet.targets[post.level]?.candidateLevels.includes(level),
        );
        const { candidates, shortlist } = rankSuccessors(feeders, post, date, defaultRuleSet, today);
        expect(readyList(post, date)).toEqual({ post, date, candidates, shortlist });
      }
    }
  });

  it('takes nobody from a level that the post is not filled from', () => {
    const ranked = createReadyLists(people, defaultRuleSet, today)(buildForecastPost(), today);
    const names = ranked.candidates.map(({ name }) => name);
    expect(names).toEqual(['Calon 2', 'Calon 1', 'Calon 9', 'Calon 12']);
    expect(ranked.shortlist).toHaveLength(3);
  });
});

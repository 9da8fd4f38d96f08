import { describe, expect, it } from 'vitest';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { excludes, isEligibleForPost } from '../succession/is-eligible-for-post.ts';
import { profileCandidate } from '../succession/profile-candidate.ts';
import type { TargetPost } from '../succession.ts';
import { buildPerson } from '../testing/build-person.ts';
import { buildPost } from '../testing/build-profile.ts';
import { day } from '../testing/values.ts';
import { movesToPost } from './moves-to-post.ts';
import { proposeMoves } from './propose-moves.ts';
import { tryMoves } from './try-moves.ts';

const today = day('2026-08-03');
const moves = (changes: Partial<PersonInputs> = {}, post: Partial<TargetPost> = {}) =>
  movesToPost(
    buildPerson({ birthDate: day('1980-05-10'), ...changes }),
    buildPost(post),
    today,
    defaultRuleSet,
  );
/** Box 5, a little below both cut-offs. */
const inBox5 = { training: [] } as const;

describe('movesToPost', () => {
  it('is null where no way leads to the post', () => {
    expect(moves({}, { level: 'jpt-madya' })).toBeNull();
  });

  it('asks for no box of somebody who is in one of them', () => {
    expect(moves()).toMatchObject({
      opportunity: { fit: 'siap', missing: [], finalScore: expect.closeTo(82.06481, 5) },
      boxes: null,
      maxChanges: 3,
      placement: { box: 8 },
    });
  });

  it('says what is missing, and which smallest sets lead to a box that the post asks for', () => {
    const found = moves(inBox5);
    expect(found?.opportunity).toMatchObject({
      fit: 'hampir',
      missing: [{ requirement: 'box', act: 'naik-kotak', actual: '5' }],
    });
    expect(found?.boxes?.anyOf).toEqual([9, 8, 7]);
    expect(
      found?.boxes?.sets.map(({ box, moves: set }) => [box, set.map(({ kind, to }) => `${kind}:${to}`)]),
    ).toEqual([
      [8, ['jam-pelatihan:1']],
      [7, ['tim-kerja:nasional']],
      [7, ['umpan-balik:sangat-baik']],
    ]);
  });

  it('after which nothing that blocks is missing', () => {
    const person = buildPerson({ birthDate: day('1980-05-10'), ...inBox5 });
    const placement = placePerson(person, today, defaultRuleSet);
    const all = proposeMoves({ inputs: person, asOf: today, ruleSet: defaultRuleSet, placement });
    for (const { moves: set } of moves(inBox5)?.boxes?.sets ?? []) {
      const chosen = all.filter((one) => set.some(({ kind, to }) => one.kind === kind && one.to === to));
      const trial = tryMoves(person, chosen, today);
      const after = placePerson(trial.inputs, trial.day, defaultRuleSet);
      const profile = profileCandidate(trial.inputs, after, defaultRuleSet);
      expect(isEligibleForPost(profile, buildPost(), today, defaultRuleSet).filter(excludes)).toEqual([]);
    }
    expect.assertions(3);
  });

  it('asks for no box where another requirement is missing', () => {
    const found = moves({
      education: [{ id: 'x', level: 'd3', major: 'x', fieldMatch: 'sesuai', graduatedIn: 2001 }],
    });
    expect(found?.opportunity.missing.map(({ requirement }) => requirement)).toContain('education');
    expect(found?.opportunity.missing.some(({ requirement }) => requirement === 'box')).toBe(
      found?.boxes !== null,
    );
  });

  it('is looked at for the planned appointment, with the ratings of today', () => {
    const person = buildPerson({ birthDate: day('1980-05-10'), post: null });
    expect(movesToPost(person, buildPost(), day('2027-08-03'), defaultRuleSet, today)).toBeNull();
    const seated = movesToPost(buildPerson(), buildPost(), day('2027-05-11'), defaultRuleSet, today);
    expect(seated?.opportunity.missing.map(({ requirement }) => requirement)).toEqual(['age']);
  });
});

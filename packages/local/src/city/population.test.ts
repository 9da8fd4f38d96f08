import {
  addMonths,
  defaultRuleSet,
  type PersonInputs,
  placePerson,
  profileCandidate,
  rankSuccessors,
  reachesRank,
  retirementOf,
} from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { asTargetPost } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { type City, DEFAULT_SEED, drawCity } from './generate-city.ts';

const today = day('2026-11-24');
const sizes = [1500, 5000] as const;
const cities = new Map(sizes.map((people) => [people, drawCity({ people, seed: DEFAULT_SEED, today })]));
const cityOf = (people: (typeof sizes)[number]): City => cities.get(people) ?? expect.unreachable();

const share = (people: readonly PersonInputs[], is: (person: PersonInputs) => boolean): number =>
  people.filter(is).length / people.length;
const within = (value: number, low: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};
const placements = (people: readonly PersonInputs[]) =>
  people.map((inputs) => ({ inputs, placement: placePerson(inputs, today, defaultRuleSet) }));

describe.each(sizes)('the population of a city of %i', (size) => {
  const { people, positions } = cityOf(size);

  it('comes near the published statistics of civil servants', () => {
    const pns = people.filter(({ employmentType }) => employmentType === 'pns');
    within(1 - pns.length / people.length, 0.22, 0.24);
    within(
      share(people, ({ sex }) => sex === 'wanita'),
      0.51,
      0.6,
    );
    const highest = ({ education }: PersonInputs) => education[0]?.level ?? expect.unreachable();
    within(
      share(people, (person) => ['s3', 's2', 's1'].includes(highest(person))),
      0.66,
      0.76,
    );
    within(
      share(people, (person) => ['d4', 'd3', 'd2', 'd1'].includes(highest(person))),
      0.11,
      0.19,
    );
    within(
      share(people, (person) => ['slta', 'sltp', 'sd'].includes(highest(person))),
      0.1,
      0.18,
    );
    within(
      share(pns, ({ birthDate }) => birthDate <= '1975-11-24'),
      0.27,
      0.4,
    );
    within(
      share(pns, ({ rank }) => rank.grade.startsWith('III/')),
      0.55,
      0.8,
    );
  });

  it('fills all nine boxes, the fifth most and the ninth with 5–8 %', () => {
    const boxes = placements(people).flatMap(({ placement }) => placement.box ?? []);
    const counts = Array.from({ length: 9 }, (_, i) => boxes.filter((box) => box === i + 1).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(counts.indexOf(Math.max(...counts))).toBe(4);
    within((counts[8] ?? 0) / boxes.length, 0.05, 0.085);
    within(boxes.length / people.length, 0.78, 0.88);
  });

  it('has expired, missing and disciplined people in the shares asked for', () => {
    const missing = placements(people).map(({ placement }) => placement.missing);
    const lacking = (input: string, reason: string) =>
      missing.filter((all) => all.some((one) => one.input === input && one.reason === reason)).length /
      people.length;
    within(lacking('penilaian-kompetensi', 'expired'), 0.055, 0.1);
    within(lacking('penilaian-kompetensi', 'absent'), 0.045, 0.085);
    within(lacking('umpan-balik-360', 'absent'), 0.02, 0.05);
    within(
      share(people, ({ discipline }) => discipline.length > 0),
      0.01,
      0.03,
    );
    expect(people.some(({ discipline }) => discipline.some(({ until }) => until >= today))).toBe(true);
  });

  it('retires a realistic share within two years, some heads of dinas and badan among them', () => {
    const soon = people.filter((person) => {
      const retirement = retirementOf(person, defaultRuleSet);
      return retirement !== null && retirement.tmtPensiun <= addMonths(today, 24);
    });
    within(soon.length / people.length, 0.03, 0.08);
    expect(soon.filter(({ post }) => post?.positionId.startsWith('kepala-')).length).toBeGreaterThan(2);
  });

  it('keeps ranks near the range of the eselon', () => {
    const structural = people.filter(({ post }) => post?.eselon);
    const reaching = structural.filter(({ rank, post }) => {
      if (!post?.eselon) return false;
      return reachesRank(rank.grade, defaultRuleSet.rankRanges[post.eselon], 1);
    });
    expect(reaching).toHaveLength(structural.length);
    const exactly = share(structural, ({ rank, post }) =>
      post?.eselon ? reachesRank(rank.grade, defaultRuleSet.rankRanges[post.eselon], 0) : false,
    );
    within(exactly, 0.8, 0.98);
  });

  it('has a full list of box 9 for most heads of dinas and badan', () => {
    const profiles = placements(people).map(({ inputs, placement }) =>
      profileCandidate(inputs, placement, defaultRuleSet),
    );
    const heads = positions.filter(({ id, eselon }) => eselon === 'II.b' && id.startsWith('kepala-'));
    const filled = heads.filter((head) => {
      const { candidates } = rankSuccessors(
        profiles.filter(({ level }) => level === 'administrator' || level === 'ahli-madya'),
        asTargetPost(head),
        addMonths(today, 3),
        defaultRuleSet,
        today,
      );
      return candidates.filter(({ box }) => box === 9).length >= 3;
    });
    expect(heads.length).toBeGreaterThan(20);
    expect(filled.length / heads.length).toBeGreaterThan(0.6);
  });
});

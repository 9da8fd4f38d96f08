import { expect, it } from 'vitest';
import { placePerson } from '../nine-box/place-person.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildCareerEntry, buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { profileCandidate } from './profile-candidate.ts';

const asOf = day('2026-08-03');
const profile = (changes: Partial<PersonInputs> = {}) => {
  const inputs = buildPerson(changes);
  return profileCandidate(inputs, placePerson(inputs, asOf, defaultRuleSet), defaultRuleSet);
};

it('takes what succession needs from the inputs and their placement', () => {
  expect(profile()).toMatchObject({
    nip: '197105101995031001',
    positionId: 'kabid-sd',
    level: 'administrator',
    eselon: 'III.b',
    postSince: '2023-06-01',
    education: 's2',
    levelSpans: [
      { level: 'administrator', from: '2023-06-01', until: null },
      { level: 'pengawas', from: '2017-06-01', until: '2023-05-31' },
    ],
    fieldSpans: [{ field: 'pendidikan', from: '2017-06-01', until: null }],
    predikats: [
      { year: 2025, predikat: 'baik', rater: null },
      { year: 2024, predikat: 'baik', rater: null },
    ],
    assessmentValidUntil: '2028-01-09',
    tmtPensiun: '2029-06-01',
    box: 8,
  });
  expect(profile().performanceScore).toBeCloseTo(79.75, 10);
  expect(profile().talentScore).toBeCloseTo(82.06481, 5);
});

it('leaves acting posts and posts without a field out of the experience', () => {
  const career = [
    buildCareerEntry({
      id: 'plt',
      holding: 'plt-lebih-tinggi',
      level: 'jpt-pratama',
      since: day('2020-01-01'),
    }),
    buildCareerEntry({
      id: 'lama',
      level: 'pengawas',
      field: null,
      since: day('2018-01-01'),
      until: day('2019-12-31'),
    }),
  ];
  expect(profile({ career })).toMatchObject({
    levelSpans: [
      { level: 'pengawas', from: '2018-01-01', until: '2019-12-31' },
      { level: 'administrator', from: '2023-06-01', until: null },
    ],
    fieldSpans: [{ field: 'pendidikan', from: '2023-06-01', until: null }],
  });
});

it('is empty where the record is', () => {
  expect(profile({ post: null, career: [], education: [], assessments: [] })).toMatchObject({
    positionId: null,
    level: null,
    levelSpans: [],
    education: null,
    assessmentValidUntil: null,
    technical: {},
    tmtPensiun: null,
    box: null,
    talentScore: null,
  });
});

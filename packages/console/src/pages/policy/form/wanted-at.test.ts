import { defaultRuleSet, POST_LEVELS, PREDIKATS } from '@kotak9/rules';
import { expect, it } from 'vitest';
import { withValue } from '../at-path.ts';
import { wantedAt, wantedIn } from './wanted-at.ts';

it.each([
  [['successionLevels'], { kind: 'term', terms: POST_LEVELS }],
  [['targets', 'pengawas', 'candidateLevels'], { kind: 'term', terms: POST_LEVELS }],
  [['fairness', 'highBoxes'], { kind: 'term', terms: [1, 2, 3, 4, 5, 6, 7, 8, 9] }],
  [['fairness', 'ageBands'], { kind: 'number' }],
  [['assumptions'], { kind: 'text' }],
  [['forecast', 'freezeWindows'], null],
] as const)('knows the entries of %j', (path, wanted) => {
  expect(wantedIn(defaultRuleSet, path)).toEqual(wanted);
});

it.each([
  [['rewards', 'kgb', 'minimumPredikat'], { kind: 'term', terms: PREDIKATS }],
  [['retirement', 'legalBasis'], { kind: 'text' }],
  [['talentMix', 'potential'], { kind: 'number' }],
  [['talentMix'], null],
] as const)('knows the word at %j', (path, wanted) => {
  expect(wantedAt(defaultRuleSet, path)).toEqual(wanted);
});

it('knows them whatever else is wrong with the draft', () => {
  const faulty = withValue(defaultRuleSet, ['talentMix', 'performance'], null);
  expect(wantedIn(faulty, ['sources'])).toEqual({ kind: 'text' });
});

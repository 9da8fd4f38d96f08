import { expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { FOLLOW_UP_ACTIONS, followUpActions } from './follow-up-actions.ts';

it.each(defaultRuleSet.boxes)('knows every follow-up of box $box', ({ recommendation }) => {
  const actions = followUpActions(recommendation);
  expect(actions.map(({ code }) => code)).toEqual(recommendation);
});

it('says each in two languages, and is used for each kind', () => {
  const actions = Object.values(FOLLOW_UP_ACTIONS);
  for (const { id, en } of actions) expect([id, en]).not.toContain('');
  expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  expect(new Set(actions.map(({ kind }) => kind))).toEqual(
    new Set(['retention', 'development', 'guidance', 'placement']),
  );
});

it('carries no action that no box recommends', () => {
  const used = new Set(defaultRuleSet.boxes.flatMap(({ recommendation }) => recommendation));
  expect(Object.keys(FOLLOW_UP_ACTIONS).filter((code) => !used.has(code))).toEqual([]);
});

it('leaves out a code of an older rule set', () => {
  expect(followUpActions(['tugas-belajar', 'kursus-lama'])).toEqual([
    { code: 'tugas-belajar', kind: 'development', id: 'Beri tugas belajar.', en: 'Grant study leave.' },
  ]);
});

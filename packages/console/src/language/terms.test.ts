import { successionOperations } from '@kotak9/contracts';
import { EXPECTATIONS, POST_LEVELS, POTENTIAL_LEVELS } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../session/roles.ts';
import * as terms from './terms.ts';

const vacancy = successionOperations.openVacancy.answer.shape;

const sources = {
  roleNames: ROLES,
  expectationNames: EXPECTATIONS,
  potentialNames: POTENTIAL_LEVELS,
  levelNames: POST_LEVELS,
  vacancyStatusNames: vacancy.status.options,
  vacancyCauseNames: vacancy.cause.options,
} as const;

describe('official terms', () => {
  it.each(Object.entries(sources))('%s names each value of the rules and no other', (name, values) => {
    const messages = Object.entries(terms).find(([key]) => key === name)?.[1];
    expect(Object.keys(messages?.id ?? {}).sort()).toEqual([...values].sort());
  });
});

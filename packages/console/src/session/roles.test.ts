import { ROLES as CONTRACT_ROLES } from '@kotak9/contracts';
import { expect, it } from 'vitest';
import { ROLES } from './roles.ts';

it('names the roles of people as the contract does', () => {
  expect(ROLES).toEqual(CONTRACT_ROLES.filter((role) => role !== 'agency-client'));
});

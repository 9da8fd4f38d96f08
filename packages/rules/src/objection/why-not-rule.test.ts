import { describe, expect, it } from 'vitest';
import { nip } from '../testing/index.ts';
import { whyNotRule } from './why-not-rule.ts';

const OWN = nip('197105101995031001');
const history = { nip: OWN, recordedBy: ['hr-1', 'hr-2'], ruledBy: ['committee-1'] };

describe('who may rule', () => {
  it.each([
    ['somebody else', { sub: 'committee-2', nip: null }, null],
    ['a colleague', { sub: 'committee-2', nip: nip('196803151993031004') }, null],
    ['who filed it', { sub: 'committee-2', nip: OWN }, 'own-objection'],
    ['who recorded the item', { sub: 'hr-2', nip: null }, 'recorded-it'],
    ['who answered below', { sub: 'committee-1', nip: null }, 'ruled-before'],
  ] as const)('%s: %j', (_name, ruler, fault) => {
    expect(whyNotRule(ruler, history)).toBe(fault);
  });
});

import { describe, expect, it } from 'vitest';
import { buildPerson } from '../testing/index.ts';
import { nip } from '../testing/values.ts';
import { raterFault } from './rater-fault.ts';

const RATED = nip('199001012015031001');
const RATER = nip('196803151993031004');
const { post } = buildPerson();

describe('raterFault', () => {
  it('takes somebody in service who holds a post', () => {
    expect(raterFault(RATED, RATER, { status: 'aktif', post })).toBeNull();
  });

  it.each([
    ['self', RATED, { status: 'aktif', post }],
    ['self', RATED, null],
    ['unknown', RATER, null],
    ['not-in-service', RATER, { status: 'mpp', post }],
    ['not-in-service', RATER, { status: 'pensiun', post: null }],
    ['without-post', RATER, { status: 'aktif', post: null }],
  ] as const)('refuses: %s', (fault, rater, facts) => {
    expect(raterFault(RATED, rater, facts)).toBe(fault);
  });
});

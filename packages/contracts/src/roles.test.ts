import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFLICTING_ROLES, findRoleConflict, OPERATIONS, ROLES, type Role } from './index.ts';

const changesOf = (role: Role): readonly string[] =>
  OPERATIONS.filter(({ method, roles }) => method !== 'GET' && roles.includes(role)).map(({ id }) => id);

/** What the committee does about the policy: it is data about nobody. */
const POLICY_ACTS = ['draftPolicy', 'editPolicy', 'validatePolicy', 'activatePolicy', 'startReplay'];

/** What the committee concludes about a talent period: none of it sets where anybody stands. */
const PERIOD_ACTS = [
  'holdCommitteeSession',
  'calibrate',
  'settleCalibration',
  'completeCalibration',
  'ratifyTalentPeriod',
  'correctTalentPeriod',
  'archiveTalentPeriod',
];

const inputWrites = OPERATIONS.filter(
  ({ id, method }) =>
    method !== 'GET' &&
    !POLICY_ACTS.includes(id) &&
    !PERIOD_ACTS.includes(id) &&
    !['decideAppointment', 'publishSuccessionList', 'withdrawSuccessionList', 'openVacancy'].includes(id) &&
    // the own will: a person may declare it whatever else they are
    id !== 'recordConsent' &&
    // an objection and the answer to it: what it grants is checked by a second pair of eyes
    !['fileObjection', 'escalateObjection', 'withdrawObjection', 'ruleOnObjection'].includes(id),
);

describe('the separation of roles', () => {
  it('lets the appointing official decide, and change nothing else', () => {
    expect(changesOf('appointing-official')).toEqual(['decideAppointment']);
  });

  it.each([
    ['decideAppointment', 'appointing-official'],
    ['publishSuccessionList', 'talent-committee'],
    ['withdrawSuccessionList', 'talent-committee'],
    ['ruleOnObjection', 'talent-committee'],
  ])('leaves %s to %s alone', (id, role) => {
    expect(OPERATIONS.find((operation) => operation.id === id)?.roles).toEqual([role]);
  });

  it('lets the committee publish and withdraw lists and rule on objections, and change nothing else', () => {
    expect(changesOf('talent-committee')).toEqual([
      'publishSuccessionList',
      'withdrawSuccessionList',
      ...POLICY_ACTS,
      'ruleOnObjection',
      ...PERIOD_ACTS,
    ]);
  });

  it('lets an assessor record results, and change nothing else', () => {
    expect(changesOf('assessor')).toEqual([
      'recordAssessment',
      'correctAssessment',
      'recordFeedback',
      'correctFeedback',
    ]);
  });

  it('lets a civil servant speak for the own person, and change nothing else', () => {
    expect(changesOf('asn')).toEqual([
      'fileObjection',
      'escalateObjection',
      'withdrawObjection',
      'recordConsent',
    ]);
  });

  it.each(['auditor', 'agency-client'] as const)('lets %s change nothing', (role) => {
    expect(changesOf(role)).toEqual([]);
  });

  it('gives every input to those who neither publish nor decide', () => {
    expect(inputWrites.length).toBeGreaterThan(20);
    for (const { id, roles } of inputWrites) {
      expect(roles, id).not.toContain('appointing-official');
      expect(roles, id).not.toContain('talent-committee');
    }
  });

  it('refuses every token that could both write an input and decide', () => {
    const writers = new Set(inputWrites.flatMap(({ roles }) => roles));
    expect([...writers].toSorted()).toEqual(['assessor', 'hr-admin']);
    for (const writer of writers) expect(findRoleConflict(['appointing-official', writer])).not.toBeNull();
  });

  it('shows the official lists and posts, and no record of a person', () => {
    const seen = OPERATIONS.filter(
      ({ method, roles }) => method === 'GET' && roles.includes('appointing-official'),
    );
    expect(seen.map(({ path }) => path).filter((path) => path.includes('{nip}'))).toEqual([]);
    expect(seen.map(({ id }) => id)).toContain('getSuccessionList');
  });

  it('shows a civil servant the own record only', () => {
    const personal = OPERATIONS.filter(({ path, roles }) => path.includes('{nip}') && roles.includes('asn'));
    expect(personal.length).toBeGreaterThan(10);
    for (const { id, ownRecordOnly } of personal) expect(ownRecordOnly, id).toBe(true);
    const others = OPERATIONS.filter(({ path, roles }) => !path.includes('{nip}') && roles.includes('asn'));
    expect(others.map(({ id }) => id)).toEqual([
      'listUnits',
      'listPositions',
      'getPosition',
      // whose objection it is the function looks up
      'getObjection',
      'escalateObjection',
      'withdrawObjection',
    ]);
  });

  it('lets the auditor read whatever staff reads', () => {
    const hidden = OPERATIONS.filter(
      ({ method, roles }) => method === 'GET' && roles.length > 0 && !roles.includes('auditor'),
    );
    expect(hidden.map(({ id }) => id)).toEqual([]);
  });

  it('leaves health and the contract open, and nothing else', () => {
    expect(OPERATIONS.filter(({ roles }) => roles.length === 0).map(({ path }) => path)).toEqual([
      '/health',
      '/openapi.json',
    ]);
  });
});

describe('findRoleConflict', () => {
  it.each(CONFLICTING_ROLES)('finds %s with %s, in any order and company', (one, other) => {
    expect(findRoleConflict(['asn', other, one])).toEqual([one, other]);
  });

  it('finds one exactly where a forbidden pair is held', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ROLES)), (roles) => {
        const pairs = CONFLICTING_ROLES.filter((pair) => pair.every((role) => roles.includes(role)));
        expect(findRoleConflict(roles) === null).toBe(pairs.length === 0);
      }),
    );
  });
});

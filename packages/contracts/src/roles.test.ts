import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFLICTING_ROLES, findRoleConflict, OPERATIONS, ROLES, type Role } from './index.ts';

const changesOf = (role: Role): readonly string[] =>
  OPERATIONS.filter(({ method, roles }) => method !== 'GET' && roles.includes(role))
    .map(({ id }) => id)
    .toSorted();

const IMPORT_ACTS = ['createImport', 'checkImport', 'commitImport', 'undoImport'];

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

/** What the committee fixes of a selection; who is selected follows from the results. */
const SELECTION_ACTS = ['fixSkbList', 'announceSelection', 'ruleOnSelectionObjection', 'fixFinalList'];

/** What a civil servant asks for or reports, for the own person. */
const OWN_ACTS = [
  'requestLeave',
  'cancelLeave',
  'recordLegalAid',
  'recordProtectionClaim',
  'recordServiceRequest',
  'recordWealthReport',
  'drawUpPerformancePlan',
  'changePerformancePlan',
  'submitPerformancePlan',
  'revisePerformancePlan',
  'recordPerformanceProgress',
];

/** What somebody does about those whom they lead or rate: the function looks up whether they do. */
const ACTS_OF_SUPERIORS = [
  'decideLeave',
  'agreePerformancePlan',
  'returnPerformancePlan',
  'evaluatePerformancePlan',
  'recordPerformanceFeedback',
];
const READS_OF_SUPERIORS = [
  'getLeave',
  'getPerformancePlan',
  'listPerformancePlanRevisions',
  'getPerformanceEvaluation',
  'listPerformanceFeedback',
  'getPerformanceFeedback',
  'listPerformanceProgress',
  'getPerformanceProgress',
];

/** What another agency's system does about what it is told. */
const SUBSCRIBER_ACTS = [
  'createSubscription',
  'changeSubscription',
  'deleteSubscription',
  'rotateSubscriptionSecret',
  'replaySubscription',
];

/** Compares and stores nothing. */
const WHAT_IF = 'compareProjections';

const DECISIONS = ['decideAppointment', 'decideRankPromotion', 'decideTransfer'];

const inputWrites = OPERATIONS.filter(
  ({ id, method }) =>
    method !== 'GET' &&
    !POLICY_ACTS.includes(id) &&
    !PERIOD_ACTS.includes(id) &&
    ![...DECISIONS, 'considerTransfer', WHAT_IF].includes(id) &&
    ![...SELECTION_ACTS, ...OWN_ACTS, ...ACTS_OF_SUPERIORS, ...SUBSCRIBER_ACTS].includes(id) &&
    !['publishSuccessionList', 'withdrawSuccessionList', 'openVacancy'].includes(id) &&
    // levels of the auditor beside those of HR, about nobody's person
    id !== 'verifyMeritAssessment' &&
    // the own will: a person may declare it whatever else they are
    id !== 'recordConsent' &&
    // an objection and the answer to it: what it grants is checked by a second pair of eyes
    !['fileObjection', 'escalateObjection', 'withdrawObjection', 'ruleOnObjection'].includes(id),
);

describe('the separation of roles', () => {
  it('lets the appointing official decide, and change nothing else', () => {
    expect(changesOf('appointing-official')).toEqual(DECISIONS.toSorted());
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
    expect(changesOf('talent-committee')).toEqual(
      [
        'publishSuccessionList',
        'withdrawSuccessionList',
        'considerTransfer',
        ...POLICY_ACTS,
        'ruleOnObjection',
        ...PERIOD_ACTS,
        ...SELECTION_ACTS,
        WHAT_IF,
      ].toSorted(),
    );
  });

  it('lets an assessor record results, and change nothing else', () => {
    expect(changesOf('assessor')).toEqual(
      [
        'recordAssessment',
        'correctAssessment',
        'recordFeedback',
        'correctFeedback',
        // of the assessment centre alone: the function looks at the kind
        ...IMPORT_ACTS,
      ].toSorted(),
    );
  });

  it('lets a civil servant speak for the own person, and change nothing else', () => {
    expect(changesOf('asn')).toEqual(
      [
        'fileObjection',
        'escalateObjection',
        'withdrawObjection',
        'recordConsent',
        ...OWN_ACTS,
        ...ACTS_OF_SUPERIORS,
      ].toSorted(),
    );
  });

  it('lets a discipline officer handle cases, and change nothing else', () => {
    expect(changesOf('discipline-officer')).toEqual(
      [
        'reportDisciplineCase',
        'summonToDisciplineCase',
        'examineDisciplineCase',
        'decideDisciplineCase',
        'appealDisciplineCase',
        'answerDisciplineAppeal',
        'closeDisciplineCase',
      ].toSorted(),
    );
  });

  it('lets an agency client see to its own subscriptions, and change nothing else', () => {
    expect(changesOf('agency-client')).toEqual(SUBSCRIBER_ACTS.toSorted());
  });

  it('asks every agency client for the scope of what it does', () => {
    const open = OPERATIONS.filter(({ roles }) => roles.includes('agency-client'));
    expect(open.length).toBeGreaterThan(SUBSCRIBER_ACTS.length);
    for (const { id, scope } of open) expect(scope, id).toBe('kotak9/events');
  });

  it('lets the auditor verify an assessment of the agency, and change nothing else', () => {
    expect(changesOf('auditor')).toEqual([WHAT_IF, 'verifyMeritAssessment']);
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
    expect([...writers].toSorted()).toEqual(['assessor', 'discipline-officer', 'hr-admin']);
    for (const writer of writers) expect(findRoleConflict(['appointing-official', writer])).not.toBeNull();
  });

  it('shows the official lists and posts, and no record of a person', () => {
    const seen = OPERATIONS.filter(
      ({ method, roles }) => method === 'GET' && roles.includes('appointing-official'),
    );
    // what is put before the official to decide, and nothing that it rests on
    expect(
      seen
        .map(({ path }) => path)
        .filter((path) => path.includes('{nip}'))
        .toSorted(),
    ).toEqual(
      [
        'rank-promotions',
        'rank-promotions/{id}',
        'transfers',
        'transfers/{id}',
        'transfer-window',
        'acting-posts',
        'acting-posts/{id}',
      ]
        .map((path) => `/v1/asn/{nip}/${path}`)
        .toSorted(),
    );
    expect(seen.map(({ id }) => id)).toContain('getSuccessionList');
  });

  it('shows a civil servant the own record only', () => {
    const personal = OPERATIONS.filter(({ path, roles }) => path.includes('{nip}') && roles.includes('asn'));
    expect(personal.length).toBeGreaterThan(10);
    const lookedUp = personal.filter(({ ownRecordOnly }) => ownRecordOnly !== true).map(({ id }) => id);
    expect(lookedUp.toSorted()).toEqual(
      [...ACTS_OF_SUPERIORS, ...READS_OF_SUPERIORS, 'recordPerformanceProgress'].toSorted(),
    );
    const others = OPERATIONS.filter(({ path, roles }) => !path.includes('{nip}') && roles.includes('asn'));
    expect(others.map(({ id }) => id).toSorted()).toEqual(
      [
        'listUnits',
        'listPositions',
        'getPosition',
        'getStandardOnDay',
        'listStandardVersions',
        'listTechnicalCompetency',
        'getTechnicalCompetency',
        'getCompetencyDictionary',
        'listCareerPath',
        'getCareerPath',
        'listHolidayCalendars',
        // of those whom the caller leads or rates
        'listLeaves',
        'listPlansToRate',
        // whose objection it is the function looks up
        'getObjection',
        'escalateObjection',
        'withdrawObjection',
      ].toSorted(),
    );
  });

  it('lets the auditor read whatever staff reads', () => {
    const hidden = OPERATIONS.filter(
      ({ method, roles }) => method === 'GET' && roles.length > 0 && !roles.includes('auditor'),
    );
    // the rater's own list, and what a subscriber is told: each plan and each subscription is open to the auditor
    expect(hidden.map(({ id }) => id)).toEqual(['listPlansToRate', 'listPublicEvents']);
  });

  it('leaves health, the contract and its reference open, and nothing else', () => {
    expect(OPERATIONS.filter(({ roles }) => roles.length === 0).map(({ path }) => path)).toEqual([
      '/health',
      '/openapi.json',
      '/docs',
      '/docs/{file}',
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

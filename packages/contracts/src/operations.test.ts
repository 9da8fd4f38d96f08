import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPERATIONS, routeKeyOf } from './index.ts';

const functions = new URL('../../../functions/', import.meta.url);

const OF_CASES = [
  'summonToDisciplineCase',
  'examineDisciplineCase',
  'decideDisciplineCase',
  'appealDisciplineCase',
  'closeDisciplineCase',
  'answerDisciplineAppeal',
];
const OF_SELECTIONS = [
  'rescheduleRound',
  'announceFormation',
  'fixSkbList',
  'announceSelection',
  'ruleOnSelectionObjection',
  'fixFinalList',
  'passOnSelectionPlace',
  'recordOrientation',
];
const OF_CONTRACTS = ['evaluateContract', 'extendContract', 'endContract'];
const OF_PLANS = ['reviseWorkloadAnalysis', 'approveFormation', 'rejectFormation', 'fillFormation'];
const OF_PERFORMANCE = ['changePerformancePlan', 'nameRater'];
const OF_RULINGS = [
  'editPolicy',
  'ruleOnObjection',
  'assessMerit',
  'fixMeritAssessment',
  'verifyMeritAssessment',
];

describe('OPERATIONS', () => {
  it('names every operation and every route once', () => {
    expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
    expect(new Set(OPERATIONS.map(routeKeyOf)).size).toBe(OPERATIONS.length);
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s is served by a function that exists, and says what it does in two languages',
    (_id, operation) => {
      expect(existsSync(new URL(`${operation.function}/handler.ts`, functions))).toBe(true);
      expect(operation.summary.id).not.toBe('');
      expect(operation.summary.en).not.toBe('');
    },
  );

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s describes exactly the parameters of its path',
    (_id, { path, params }) => {
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(params?.shape ?? {})).toEqual(places);
    },
  );

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s takes a body where its method has one',
    (_id, { method, body, status }) => {
      if (method !== 'DELETE') expect(body !== undefined).toBe(method !== 'GET');
      if (method === 'GET') expect(status).toBe(200);
    },
  );

  it.each(OPERATIONS.flatMap(({ id, query }) => (query ? [[id, query] as const] : [])))(
    '%s refuses a misspelt filter and names it',
    (_id, query) => {
      const parsed = query.safeParse({ unti: 'dinas-pendidikan' });
      expect(parsed.error?.issues).toContainEqual(
        expect.objectContaining({ code: 'unrecognized_keys', keys: ['unti'] }),
      );
    },
  );

  it('demands the version that was read for every PATCH, and for what is decided on what was read', () => {
    const demanding = OPERATIONS.filter(({ versioned }) => versioned === true);
    expect(demanding.filter(({ method }) => method === 'PATCH')).toEqual(
      OPERATIONS.filter(({ method }) => method === 'PATCH'),
    );
    const others = demanding.filter(({ method }) => method !== 'PATCH').map(({ id }) => id);
    expect(others.toSorted()).toEqual(
      [
        ...OF_CASES,
        ...OF_SELECTIONS,
        ...OF_CONTRACTS,
        ...OF_PLANS,
        ...OF_PERFORMANCE,
        ...OF_RULINGS,
      ].toSorted(),
    );
  });
});

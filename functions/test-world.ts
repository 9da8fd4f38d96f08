import { OPERATIONS, routeKeyOf } from '@kotak9/contracts';
import type { ApiHandler } from '@kotak9/http';
import { buildEvent, invoke, type TestAnswer, type TestCall } from '@kotak9/http/testing';
import { createSilentObserver, type SilentObserver } from '@kotak9/observe';
import { type Item, recordAccess } from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import * as z from 'zod';
import { createHandler as createAppointments } from './api-appointments/create-handler.ts';
import { createHandler as createAssessments } from './api-assessments/create-handler.ts';
import { createHandler as createCareerDevelopment } from './api-career-development/create-handler.ts';
import { createHandler as createDeadlines } from './api-deadlines/create-handler.ts';
import { createHandler as createDiscipline } from './api-discipline/create-handler.ts';
import { createHandler as createFairness } from './api-fairness/create-handler.ts';
import { createHandler as createForecastApi } from './api-forecast/create-handler.ts';
import { createHandler as createImports } from './api-imports/create-handler.ts';
import { createHandler as createInformation } from './api-information/create-handler.ts';
import { createHandler as createMatching } from './api-matching/create-handler.ts';
import { createHandler as createMerit } from './api-merit/create-handler.ts';
import { createHandler as createMeta } from './api-meta/create-handler.ts';
import { createHandler as createObjections } from './api-objections/create-handler.ts';
import { createHandler as createOperations } from './api-operations/create-handler.ts';
import { createMemoryQueues, type MemoryQueues } from './api-operations/test-queues.ts';
import { createHandler as createOrganization } from './api-organization/create-handler.ts';
import { createHandler as createOversight } from './api-oversight/create-handler.ts';
import { createHandler as createPay } from './api-pay/create-handler.ts';
import { createHandler as createPerformance } from './api-performance/create-handler.ts';
import { createHandler as createPeriods } from './api-periods/create-handler.ts';
import { createHandler as createPlacements } from './api-placements/create-handler.ts';
import { createHandler as createPlanning } from './api-planning/create-handler.ts';
import { createHandler as createPolicies } from './api-policies/create-handler.ts';
import { createHandler as createPreflight } from './api-preflight/create-handler.ts';
import { createHandler as createProcurement } from './api-procurement/create-handler.ts';
import { createHandler as createPromotion } from './api-promotion/create-handler.ts';
import { createHandler as createRecords } from './api-records/create-handler.ts';
import { createHandler as createReports } from './api-reports/create-handler.ts';
import { createHandler as createServices } from './api-services/create-handler.ts';
import { createHandler as createSubscriptions } from './api-subscriptions/create-handler.ts';
import { createSubscriptionDoubles, type SubscriptionDoubles } from './api-subscriptions/test-doubles.ts';
import { createHandler as createSuccession } from './api-succession/create-handler.ts';
import { createHandler as createTalentPool } from './api-talent-pool/create-handler.ts';
import type { TableDeps } from './deps.ts';
import { createMemoryObjects, type MemoryObjects } from './test-import-objects.ts';

export interface WorldCall extends Omit<TestCall, 'method' | 'path' | 'role'> {
  /** HR, if left out; `undefined` calls without a token. */
  readonly role?: TestCall['role'] | undefined;
}

/** All API functions over one table, as the HTTP API would route to them. */
export interface World {
  readonly table: MemoryTable;
  readonly observer: SilentObserver;
  readonly deps: TableDeps;
  /** Queue and bus of subscriptions. */
  readonly subscribing: SubscriptionDoubles;
  /** The queues of workers, with their dead letters. */
  readonly queues: MemoryQueues;
  /** Where the files of imports are. */
  readonly objects: MemoryObjects;
  /** `call('GET /v1/asn?box=9', { role: 'auditor' })`; of kota-jayapura unless it says otherwise. */
  call(route: string, call?: WorldCall): Promise<TestAnswer>;
  /** Calls that set a scene. @throws Error at the first that does not answer 201 */
  post(...posts: readonly (readonly [path: string, body: unknown])[]): Promise<void>;
  /** Moves the clock. */
  setNow(instant: string): void;
  /** Stored events whose type starts with a text, in the order of their partitions. */
  events(type?: string): readonly Item[];
}

/** 10 in the morning of 3 August 2026 in Jayapura. */
export const WORLD_NOW = '2026-08-03T01:00:00.000Z';

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

const parseRoute = (route: string): Pick<TestCall, 'method' | 'path'> => {
  const [verb, path] = route.split(' ');
  const method = METHODS.find((one) => one === verb);
  if (method === undefined || path === undefined) throw new Error(`Not a method and a path: ${route}`);
  return { method, path };
};

const createHandlers = (
  deps: TableDeps,
  objects: MemoryObjects,
  subscribing: SubscriptionDoubles,
  queues: MemoryQueues,
): ReadonlyMap<string, ApiHandler> =>
  new Map([
    ['api-imports', createImports({ ...deps, objects, links: objects })],
    ['api-information', createInformation(deps)],
    ['api-matching', createMatching(deps)],
    ['api-merit', createMerit(deps)],
    ['api-meta', createMeta({ ...deps, readAsset: () => Buffer.from('{}') })],
    ['api-operations', createOperations({ ...deps, ...queues.deps })],
    ['api-organization', createOrganization(deps)],
    ['api-objections', createObjections(deps)],
    ['api-records', createRecords(deps)],
    ['api-assessments', createAssessments(deps)],
    ['api-placements', createPlacements(deps)],
    ['api-oversight', createOversight(deps)],
    ['api-pay', createPay(deps)],
    ['api-discipline', createDiscipline(deps)],
    ['api-planning', createPlanning(deps)],
    ['api-policies', createPolicies(deps)],
    ['api-preflight', createPreflight(deps)],
    ['api-procurement', createProcurement(deps)],
    ['api-promotion', createPromotion(deps)],
    ['api-reports', createReports(deps)],
    ['api-services', createServices(deps)],
    ['api-subscriptions', createSubscriptions(subscribing.deps)],
    ['api-succession', createSuccession(deps)],
    ['api-appointments', createAppointments(deps)],
    ['api-forecast', createForecastApi(deps)],
    ['api-performance', createPerformance(deps)],
    ['api-periods', createPeriods(deps)],
    ['api-career-development', createCareerDevelopment(deps)],
    ['api-deadlines', createDeadlines(deps)],
    ['api-fairness', createFairness(deps)],
    ['api-talent-pool', createTalentPool(deps)],
  ]);

/** @param table another one where a test needs it to lag or to be meddled with */
export const createWorld = (table = new MemoryTable()): World => {
  const observer = createSilentObserver();
  let now = WORLD_NOW;
  const deps: TableDeps = {
    table,
    observer,
    clock: () => new Date(now),
    recordAccess: (access) => recordAccess(table, access),
  };
  const objects = createMemoryObjects();
  const subscribing = createSubscriptionDoubles(deps);
  const queues = createMemoryQueues();
  const handlers = createHandlers(deps, objects, subscribing, queues);

  const handlerOf = (call: TestCall): ApiHandler => {
    const { routeKey } = buildEvent(call);
    const operation = OPERATIONS.find((one) => routeKeyOf(one) === routeKey);
    const handler = handlers.get(operation?.function ?? '');
    if (!handler) throw new Error(`No function serves ${routeKey}`);
    return handler;
  };

  const world: World = {
    table,
    observer,
    deps,
    subscribing,
    queues,
    objects,
    call: async (route, call = {}) => {
      const { role, ...rest } = { role: 'hr-admin' as const, ...call };
      const made: TestCall = { ...rest, ...(role !== undefined && { role }), ...parseRoute(route) };
      return invoke(handlerOf(made), made);
    },
    post: async (...posts) => {
      for (const [path, body] of posts) {
        const { status, body: answer } = await world.call(`POST ${path}`, { body });
        if (status !== 201) throw new Error(`POST ${path}: ${status} ${JSON.stringify(answer)}`);
      }
    },
    setNow: (instant) => {
      now = instant;
    },
    events: (type = '') =>
      table.all().filter((item) => item.sk.startsWith('EVENT#') && String(item['type']).startsWith(type)),
  };
  return world;
};

const Faults = z.object({ errors: z.array(z.object({ field: z.string() })) });

/** The fields that a refusal names, in alphabetical order. @throws ZodError if it names none */
export const faultyFields = ({ body }: TestAnswer): readonly string[] =>
  Faults.parse(body)
    .errors.map(({ field }) => field)
    .sort();

/** The cursor of the next page. @throws ZodError if the page is the last */
export const cursorOf = ({ body }: TestAnswer): string => z.object({ next: z.string() }).parse(body).next;

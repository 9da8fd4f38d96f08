import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { serveOperations } from '../aws/json-protocol.ts';
import { createEventBus } from '../bus/event-bus.ts';
import { createMadeRules } from '../bus/made-rules.ts';
import { putEventsOperation } from '../bus/put-events.ts';
import { ruleOperations } from '../bus/rule-operations.ts';
import { createStoreClients, openStore, type Store } from '../dynamodb/open-store.ts';
import { stopLeftoverStore } from '../dynamodb/start-dynamodb-local.ts';
import { issueToken } from '../issuer/issue-token.ts';
import { loadSigningKey } from '../issuer/signing-key.ts';
import { functionEnvironment } from '../lambda/function-environment.ts';
import { createFunctionLog } from '../lambda/function-log.ts';
import { serveLocal } from '../local-api/serve-local.ts';
import { rolesOf } from '../local-api/token-endpoint.ts';
import { createDeadLetters } from '../queues/dead-letters.ts';
import { createMessageStore } from '../queues/message-store.ts';
import { sqsOperations } from '../queues/sqs-operations.ts';
import { openObjectStore } from '../s3/object-store.ts';
import { isForS3, serveS3 } from '../s3/serve-s3.ts';
import { findSchedule } from '../scheduler/run-schedules.ts';
import { createCheckpoints } from '../state/checkpoints.ts';
import { createEventLog } from '../state/event-log.ts';
import { openState } from '../state/open-state.ts';
import { createScheduleRuns } from '../state/schedule-runs.ts';
import { createClock } from './clock.ts';
import { type CurrentRuntime, loadModel, startCurrentRuntime } from './current-runtime.ts';
import { fireSchedule } from './fire-schedule.ts';
import { listen } from './listen.ts';
import { lockData, noteRunning, unlockData } from './lock-data.ts';
import { replayStream } from './replay-stream.ts';
import type { RunningStack, TokenFor } from './running-stack.ts';
import type { Runtime, Services } from './runtime.ts';
import { serveRequests } from './serve-requests.ts';
import { waitUntilIdle } from './wait-until-idle.ts';
import { wipeData } from './wipe-data.ts';
// from './wait-until-idle.ts';

export interface StackOptions {
  /** Folder of a synthesized assembly. A promise is awaited while the store starts. */
  readonly assembly: string | Promise<string>;
  /** Where everything is kept. */
  readonly dataDir: string;
  /** Port of the API; 0 (the default) takes a free one. */
  readonly port?: number;
  /** Drops what an earlier start left in `dataDir`. */
  readonly isFresh?: boolean;
  /** Calendar date `YYYY-MM-DD` that the stack's clock starts from; the machine's by default. */
  readonly date?: string;
  /** Failed messages come back after this at the latest; by default after the template's own, often long, times. */
  readonly retryAfterMs?: number;
  /** Told about what somebody at the terminal should know, one line each. */
  readonly report?: (line: string) => void;
  /** Called when the stack serves, before `startStack` ends. */
  readonly onReady?: (stack: RunningStack) => Promise<void>;
}

/** Starts everything in the assembly on this machine, on loopback only. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const { dataDir, report = () => {} } = options;
  mkdirSync(dataDir, { recursive: true });
  lockData(dataDir);
  await stopLeftoverStore(dataDir);
  if (options.isFresh === true) wipeData(dataDir);
  const closers: (() => Promise<void> | void)[] = [() => unlockData(dataDir)];
  const closeAll = async (): Promise<void> => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  try {
    const opening = openStore(dataDir, process.env).then((store) => {
      closers.push(() => store.close());
      return store;
    });
    const [store, assembly] = await Promise.all([opening, options.assembly]).catch(async (error: unknown) => {
      await Promise.allSettled([opening]);
      throw error;
    });
    const stack = await assemble({ ...options, assembly, report }, store, closers, closeAll);
    await options.onReady?.(stack);
    return stack;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

interface Given extends StackOptions {
  readonly assembly: string;
  readonly report: (line: string) => void;
}

async function assemble(
  { assembly, dataDir, date, port = 0, retryAfterMs, report }: Given,
  store: Store,
  closers: (() => Promise<void> | void)[],
  closeAll: () => Promise<void>,
): Promise<RunningStack> {
  const state = openState(dataDir);
  closers.push(() => state.close());

  let answerAws: ReturnType<typeof serveOperations> = async (_request, response) => {
    response.writeHead(503).end();
  };
  let answerS3 = answerAws;
  const aws = await listen((request, response) => {
    (isForS3(request) ? answerS3 : answerAws)(request, response).catch((error: unknown) => {
      report(`AWS endpoint: ${String(error)}`);
      response.writeHead(500).end();
    });
  }, 0);
  closers.push(() => aws.close());
  const awsEndpoint = `http://127.0.0.1:${aws.port}`;

  const model = await loadModel(assembly, awsEndpoint);
  const timeZone = model.schedules.find((schedule) => schedule.timeZone !== 'UTC')?.timeZone ?? 'UTC';
  const clock = createClock(date, timeZone);
  const messages = createMessageStore(state, clock.now);
  messages.releaseAll();
  const log = createEventLog(state);
  const functionLog = createFunctionLog(join(dataDir, 'logs'), (name, line) => report(`${name}: ${line}`));
  closers.push(() => functionLog.close());
  const clients = createStoreClients(store, model.region);
  closers.push(() => clients.close());
  const key = loadSigningKey(dataDir);

  let current: CurrentRuntime | undefined;
  const runtime = (): Runtime => {
    if (current === undefined) throw new Error('the stack is not started yet');
    return current.get();
  };
  const madeRules = createMadeRules(state, model.region);
  const routing = () => {
    const { buses, rules } = current?.get().model ?? model;
    return { buses, rules: [...rules, ...madeRules.all()] };
  };
  const bus = createEventBus(routing, { state, messages, log });
  answerAws = serveOperations({
    ...sqsOperations(() => runtime().model.queues, messages),
    'AWSEvents.PutEvents': putEventsOperation({ bus, region: model.region, now: clock.now }),
    ...ruleOperations({ rules: madeRules, hasBus: bus.has, region: model.region }),
  });
  answerS3 = serveS3({
    store: openObjectStore(join(dataDir, 's3'), clock.now),
    buckets: () => runtime().model.buckets,
    ownOrigins: () => [url, url.replace('127.0.0.1', 'localhost')],
    now: clock.now,
  });
  const services: Services = {
    state,
    clock,
    messages,
    checkpoints: createCheckpoints(state),
    scheduleRuns: createScheduleRuns(state),
    bus,
    streams: clients.streams,
    findKey: (_issuer, keyId) => (keyId === key.id ? key.publicKey : undefined),
    retryAfterMs,
    report,
    sandboxOf: (one) => ({
      model: one,
      environment: functionEnvironment(
        one,
        { dynamodb: store.endpoint, aws: awsEndpoint },
        store.credentials,
      ),
      clockOffsetMs: clock.offsetMs,
      log: functionLog,
    }),
  };
  const started = await startCurrentRuntime(model, clients.tables, services);
  current = started;
  closers.push(() => started.close());

  const deadLetters = createDeadLetters({
    model: () => runtime().model,
    messages,
    bus,
    replayStream: (origin) => replayStream(origin, runtime(), clients.streams),
  });
  const local = serveLocal({
    runtime,
    key,
    clock,
    log,
    bus,
    messages,
    deadLetters,
    url: () => url,
    fire: (schedule, at) => fireSchedule(runtime(), schedule, at),
  });
  const api = await listen(
    serveRequests({ local, report, api: (request, requested) => runtime().serve(request, requested) }),
    port,
  );
  closers.push(() => api.close());
  const url = `http://127.0.0.1:${api.port}`;
  noteRunning(dataDir, url);

  function token({ role, agency = '', nip, client }: TokenFor): string {
    const pool = runtime().model.userPool;
    const roles = [role].flat();
    const isKnown = pool !== undefined && roles.every((one) => rolesOf(pool).includes(one));
    const issued = isKnown ? issueToken({ roles, agency, nip, client }, pool, key, clock.now()) : undefined;
    if (issued === undefined) throw new Error(`the template does not know the role ${roles.join(', ')}`);
    return issued.token;
  }

  const tableName = model.tables[0]?.name ?? '';
  return {
    url,
    tableName,
    dynamoEndpoint: store.endpoint,
    region: model.region,
    now: clock.now,
    token,
    async isEmpty() {
      const { Count } = await clients.tables.send(new ScanCommand({ TableName: tableName, Limit: 1 }));
      return Count === 0;
    },
    async fireSchedule(name, at) {
      const schedule = findSchedule(runtime().model.schedules, name);
      if (schedule === undefined) throw new Error(`there is no schedule ${name}`);
      const outcome = await fireSchedule(runtime(), schedule, new Date(at));
      if (!outcome.ok) throw new Error(`${name} failed: ${outcome.error.errorMessage}`);
      return outcome.payload;
    },
    invoke(functionName, event) {
      const names = runtime().functions.names();
      const full = names.find((one) => one === functionName || one.endsWith(`-${functionName}`));
      return runtime()
        .functions.find(full ?? functionName)
        .invoke(event);
    },
    deadLetters: () => deadLetters.list(),
    redrive: (queue) => deadLetters.redrive(queue),
    idle: () => waitUntilIdle(runtime, messages),
    reload: async (changed) => started.replace(await loadModel(changed, awsEndpoint)),
    close: closeAll,
  };
}

import type { IncomingMessage } from 'node:http';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { type EventBus, unsupportedTargets } from '../bus/event-bus.ts';
import { serveDistribution } from '../distribution/serve-distribution.ts';
import { streamFailureBody } from '../dynamodb/stream-failure.ts';
import { type StreamPoller, startStreamPoller } from '../dynamodb/stream-poller.ts';
import type { Answer } from '../http/answer.ts';
import { refusal } from '../http/answer.ts';
import { serveApi } from '../http/serve-api.ts';
import type { FindKey } from '../http/verify-token.ts';
import { createFunctions, type Functions } from '../lambda/functions.ts';
import type { Outcome } from '../lambda/protocol.ts';
import type { SandboxOptions } from '../lambda/sandbox.ts';
import type { FunctionModel } from '../model/functions.ts';
import { defaultInvokeConfig } from '../model/invoke-config.ts';
import type { StreamMapping } from '../model/mappings.ts';
import type { Model } from '../model/read-model.ts';
import { enqueueInvocation, startAsyncInvocations } from '../queues/async-invocations.ts';
import type { MessageStore } from '../queues/message-store.ts';
import { startQueuePoller } from '../queues/queue-poller.ts';
import { runSchedules } from '../scheduler/run-schedules.ts';
import type { Checkpoints } from '../state/checkpoints.ts';
import type { State } from '../state/open-state.ts';
import type { ScheduleRuns } from '../state/schedule-runs.ts';
import type { Clock } from './clock.ts';

/** What outlives a reload of the code. */
export interface Services {
  readonly state: State;
  readonly clock: Clock;
  readonly messages: MessageStore;
  readonly checkpoints: Checkpoints;
  readonly scheduleRuns: ScheduleRuns;
  readonly bus: EventBus;
  readonly streams: DynamoDBStreamsClient;
  readonly findKey: FindKey;
  readonly retryAfterMs: number | undefined;
  sandboxOf(model: FunctionModel): SandboxOptions;
  report(problem: string): void;
}

/** One model at work: functions, pollers, API and schedules. A reload replaces it as a whole. */
export interface Runtime {
  readonly model: Model;
  readonly functions: Functions;
  /** Each table's stream as the store names it. */
  readonly actualStreams: ReadonlyMap<string, string>;
  readonly streamPollers: readonly { readonly mapping: StreamMapping; readonly poller: StreamPoller }[];
  serve: (request: IncomingMessage, url: URL) => Promise<Answer>;
  /** Takes no more events from streams, queues and schedules, and lets the running ones end. The API goes on. */
  stopPolling(): Promise<void>;
  /** Lets the API's running events end, then stops all workers. */
  stopFunctions(): Promise<void>;
}

interface Stoppable {
  stop(): Promise<void> | void;
}

/** Starts the model. */
export function startRuntime(
  model: Model,
  actualStreams: ReadonlyMap<string, string>,
  services: Services,
): Runtime {
  const functions = createFunctions(model.functions, services.sandboxOf);
  const streamPollers = model.streams.map((mapping) => ({
    mapping,
    poller: startStream(mapping, model, actualStreams, functions, services),
  }));
  const parts: Stoppable[] = [
    ...streamPollers.map(({ poller }) => poller),
    ...startQueues(model, functions, services),
    ...startAsync(model, functions, services),
    startSchedules(model, services),
  ];
  for (const target of unsupportedTargets(model.rules)) services.report(`not run locally: ${target}`);
  const serveRoutes =
    model.api === undefined
      ? async () => refusal(404, 'Not Found')
      : serveApi(model.api, {
          functions,
          findKey: services.findKey,
          now: services.clock.now,
          ticks: () => performance.now(),
        });
  const serve =
    model.distribution === undefined
      ? serveRoutes
      : serveDistribution(model.distribution, model.deployedFiles, serveRoutes);
  return {
    model,
    functions,
    actualStreams,
    streamPollers,
    serve,
    async stopPolling() {
      await Promise.all(parts.map((part) => part.stop()));
    },
    stopFunctions: () => functions.close(),
  };
}

function startStream(
  mapping: StreamMapping,
  model: Model,
  actualStreams: ReadonlyMap<string, string>,
  functions: Functions,
  services: Services,
): StreamPoller {
  const table = model.tables.find((one) => one.streamArn === mapping.sourceArn);
  const actualArn = table === undefined ? undefined : actualStreams.get(table.name);
  if (actualArn === undefined) throw new Error(`${mapping.id}: no table has the stream ${mapping.sourceArn}`);
  const { startsAt, sourceArn, functionRef } = mapping;
  const { streams: client, checkpoints, messages, clock } = services;
  return startStreamPoller({
    mapping,
    source: { client, actualArn, streamArn: sourceArn, region: model.region, startsAt },
    checkpoints,
    invoke: (event) => functions.find(functionRef).invoke(event),
    giveUp(given, shard) {
      const range = `${given.entries[0]?.sequenceNumber} to ${given.entries.at(-1)?.sequenceNumber}`;
      services.report(`${functionRef} failed records ${range} for good (${given.condition})`);
      if (mapping.onFailureArn === undefined) return;
      const functionArn = model.functions.find((one) => one.name === functionRef)?.arn ?? functionRef;
      const { body, origin } = streamFailureBody({ mapping, functionArn, given, shard, now: clock.now() });
      messages.send(mapping.onFailureArn, { body, origin });
    },
    report: (error) => services.report(`stream of ${table?.name}: ${String(error)}`),
  });
}

function startQueues(model: Model, functions: Functions, services: Services): readonly Stoppable[] {
  return model.queueMappings.map((mapping) => {
    const queue = model.queues.find((one) => one.arn === mapping.sourceArn);
    if (queue === undefined) throw new Error(`${mapping.id}: the template has no queue ${mapping.sourceArn}`);
    const pool = functions.find(mapping.functionRef);
    return startQueuePoller({
      mapping,
      queue,
      messages: services.messages,
      region: model.region,
      concurrency: Math.min(mapping.maximumConcurrency ?? pool.concurrency, pool.concurrency),
      retryAfterMs: services.retryAfterMs,
      invoke: (event) => pool.invoke(event),
    });
  });
}

function startAsync(model: Model, functions: Functions, services: Services): readonly Stoppable[] {
  return model.functions.map(({ name, arn }) => {
    const isOwn = (reference: string) => reference === name || reference === arn;
    const config = model.invokeConfigs.find(({ functionRef }) => isOwn(functionRef));
    const pool = functions.find(name);
    return startAsyncInvocations({
      functionArn: arn,
      config: config ?? defaultInvokeConfig(name),
      messages: services.messages,
      concurrency: pool.concurrency,
      retryAfterMs: services.retryAfterMs,
      now: services.clock.now,
      invoke: (event): Promise<Outcome> => pool.invoke(event),
      dropped: () => services.report(`${name} failed an event for good, and it has no failure destination`),
    });
  });
}

function startSchedules(model: Model, services: Services): Stoppable {
  return runSchedules(model.schedules, {
    state: services.state,
    runs: services.scheduleRuns,
    now: services.clock.now,
    handOver(schedule, event) {
      if (schedule.targetArn.split(':')[2] === 'sqs') {
        services.messages.send(schedule.targetArn, { body: JSON.stringify(event) });
      } else {
        enqueueInvocation(services.messages, schedule.targetArn, event);
      }
    },
  });
}

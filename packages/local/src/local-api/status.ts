import { asyncQueueOf } from '../queues/async-invocations.ts';
import type { MessageStore } from '../queues/message-store.ts';
import type { Runtime } from '../stack/runtime.ts';

/** What runs, and how much of it waits: `GET /_local/status`. */
export function describeStatus(runtime: Runtime, messages: MessageStore, now: Date) {
  const { model, functions } = runtime;
  const tick = performance.now() - 2000;
  return {
    now: now.toISOString(),
    region: model.region,
    tables: model.tables.map((table) => table.name),
    routes: (model.api?.routes ?? []).map((route) => route.key).sort(),
    functions: model.functions.map(({ name, arn }) => ({
      name,
      running: functions.find(name).running(),
      waiting: messages.counts(asyncQueueOf(arn)),
    })),
    queues: model.queues.map((queue) => ({ name: queue.name, ...messages.counts(queue.arn) })),
    streams: runtime.streamPollers.map(({ mapping, poller }) => ({
      mapping: mapping.id,
      function: mapping.functionRef,
      isDrained: poller.isDrainedSince(tick),
    })),
    rules: model.rules.map((rule) => ({
      name: rule.name,
      bus: rule.bus,
      targets: rule.targets.map(({ arn }) => arn),
    })),
    schedules: model.schedules.map((schedule) => ({
      name: schedule.name,
      next: schedule.isEnabled ? schedule.expression.nextAfter(now)?.toISOString() : undefined,
    })),
  };
}

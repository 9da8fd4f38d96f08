import { EventEmitter } from 'node:events';
import type { BusModel, RuleModel, TargetModel } from '../model/bus.ts';
import { enqueueInvocation } from '../queues/async-invocations.ts';
import type { MessageStore } from '../queues/message-store.ts';
import type { EventLog } from '../state/event-log.ts';
import type { State } from '../state/open-state.ts';
import { localAccount } from '../template/identity.ts';
import { targetInput } from './target-input.ts';

/** An event in the form that rules match and targets get. */
export interface BusEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface Routing {
  readonly buses: readonly BusModel[];
  readonly rules: readonly RuleModel[];
}

export interface BusServices {
  readonly state: State;
  readonly messages: MessageStore;
  readonly log: EventLog;
}

export interface EventBus {
  has(bus: string): boolean;
  /** Logs the events and hands each to every target of every matching rule, all in one transaction. */
  put(events: readonly { readonly bus: string; readonly event: BusEvent }[]): void;
  /** Hands an event once more to one target. Answers false when the rule or target is gone. */
  deliverAgain(rule: string, target: string, input: string): boolean;
  /** Emits `event` after events were put. */
  readonly changes: EventEmitter;
}

/** Events pass at most this many buses, as on AWS, so that two buses cannot play ball. */
const mostHops = 5;

const kindOf = (arn: string): string => arn.split(':')[2] ?? '';

/** Targets that cannot run here, with their rule: told once at the start, then passed over. */
export function unsupportedTargets(rules: readonly RuleModel[]): readonly string[] {
  return rules.flatMap((rule) =>
    rule.targets
      .filter((target) => !['sqs', 'lambda', 'events'].includes(kindOf(target.arn)))
      .map((target) => `rule ${rule.name} → ${target.arn}`),
  );
}

export function createEventBus(routing: () => Routing, services: BusServices): EventBus {
  const { state, messages, log } = services;
  const changes = new EventEmitter();
  changes.setMaxListeners(0);

  function deliver(target: TargetModel, input: string, event: BusEvent | undefined, hops: number): void {
    const kind = kindOf(target.arn);
    if (kind === 'sqs') messages.send(target.arn, { body: input });
    if (kind === 'lambda') enqueueInvocation(messages, target.arn, JSON.parse(input));
    if (kind !== 'events' || event === undefined || hops >= mostHops) return;
    // a bus of another account is not here: what it is handed is seen in the log, under its ARN
    if (!target.arn.includes(`:${localAccount}:`)) log.append(target.arn, event);
    else route(target.arn.split('/').at(-1) ?? target.arn, event, hops + 1);
  }

  function route(bus: string, event: BusEvent, hops: number): void {
    log.append(bus, event);
    for (const rule of routing().rules) {
      if (rule.bus !== bus || !rule.pattern.matches(event)) continue;
      for (const target of rule.targets) deliver(target, targetInput(target, event), event, hops);
    }
  }

  return {
    changes,
    has: (bus) => bus === 'default' || routing().buses.some((one) => one.name === bus),
    put(events) {
      state.atomically(() => {
        for (const { bus, event } of events) route(bus, event, 0);
      });
      changes.emit('event');
    },
    deliverAgain(ruleArn, targetId, input) {
      const rule = routing().rules.find((one) => one.arn === ruleArn);
      const target = rule?.targets.find((one) => one.id === targetId);
      if (target === undefined) return false;
      deliver(target, input, undefined, 0);
      return true;
    },
  };
}

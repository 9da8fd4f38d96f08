import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { State } from '../state/open-state.ts';

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  /** Base64. */
  readonly BinaryValue?: string | undefined;
}
export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

/** Where a dead letter goes back to. */
export type Origin =
  | { readonly kind: 'queue'; readonly arn: string }
  | { readonly kind: 'target'; readonly rule: string; readonly target: string }
  | { readonly kind: 'invocation'; readonly functionArn: string; readonly payload: unknown }
  | {
      readonly kind: 'stream';
      readonly mapping: string;
      readonly shard: string;
      readonly from: string;
      readonly to: string;
    };

export interface Outgoing {
  readonly body: string;
  readonly attributes?: MessageAttributes;
  readonly delayMs?: number;
  readonly origin?: Origin;
}

export interface Message {
  readonly id: string;
  readonly queue: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  /** Milliseconds, by the stack's clock. */
  readonly sentAt: number;
  readonly firstReceivedAt: number | undefined;
  readonly receiveCount: number;
  readonly receipt: string;
  readonly origin: Origin | undefined;
}

export interface Counts {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

export interface RedrivePolicy {
  readonly deadLetterArn: string;
  readonly maxReceiveCount: number;
}

const row = z.object({
  number: z.number(),
  id: z.string(),
  queue: z.string(),
  body: z.string(),
  attributes: z.string(),
  sent_at: z.number(),
  first_received_at: z.number().nullable(),
  receive_count: z.number(),
  receipt: z.string(),
  origin: z.string().nullable(),
});

function toMessage(found: unknown): Message & { readonly number: number } {
  const parsed = row.parse(found);
  return {
    number: parsed.number,
    id: parsed.id,
    queue: parsed.queue,
    body: parsed.body,
    attributes: JSON.parse(parsed.attributes),
    sentAt: parsed.sent_at,
    firstReceivedAt: parsed.first_received_at ?? undefined,
    receiveCount: parsed.receive_count,
    receipt: parsed.receipt,
    origin: parsed.origin === null ? undefined : JSON.parse(parsed.origin),
  };
}

const count = z.object({ visible: z.number(), in_flight: z.number(), delayed: z.number() });
const nextRow = z.object({ at: z.number().nullable() });

/**
 * Messages of all queues, by queue ARN. Visibility follows the machine's clock, so that a shifted `--date` neither hides
 * nor releases messages; only the times that consumers see follow the stack's clock.
 */
export function createMessageStore(state: State, now: () => Date) {
  const { database } = state;
  database.exec(`CREATE TABLE IF NOT EXISTS messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, queue TEXT NOT NULL, body TEXT NOT NULL,
    attributes TEXT NOT NULL, sent_at INTEGER NOT NULL, first_received_at INTEGER, receive_count INTEGER NOT NULL,
    receipt TEXT NOT NULL, origin TEXT, visible_at INTEGER NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS messages_by_visibility ON messages (queue, visible_at, number);
    CREATE INDEX IF NOT EXISTS messages_by_receipt ON messages (receipt)`);
  const insert = database.prepare(`INSERT INTO messages
    (id, queue, body, attributes, sent_at, receive_count, receipt, origin, visible_at) VALUES (?, ?, ?, ?, ?, 0, '', ?, ?)`);
  const selectVisible = database.prepare(
    'SELECT * FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, number LIMIT ?',
  );
  const selectAll = database.prepare('SELECT * FROM messages WHERE queue = ? ORDER BY number');
  const markReceived = database.prepare(`UPDATE messages SET receive_count = receive_count + 1, receipt = ?,
    visible_at = ?, first_received_at = coalesce(first_received_at, ?) WHERE number = ?`);
  const moveTo =
    database.prepare(`UPDATE messages SET queue = ?, visible_at = ?, receive_count = 0, receipt = '',
    first_received_at = NULL, origin = ? WHERE number = ?`);
  const remove = database.prepare('DELETE FROM messages WHERE receipt = ? AND queue = ?');
  const removeById = database.prepare('DELETE FROM messages WHERE id = ? AND queue = ?');
  const show = database.prepare('UPDATE messages SET visible_at = ? WHERE receipt = ? AND queue = ?');
  const counts = database.prepare(`SELECT count(*) FILTER (WHERE visible_at <= :now) AS visible,
    count(*) FILTER (WHERE visible_at > :now AND receive_count > 0) AS in_flight,
    count(*) FILTER (WHERE visible_at > :now AND receive_count = 0) AS delayed FROM messages WHERE queue = :queue`);
  const visible = database.prepare('SELECT number FROM messages WHERE queue = ? AND visible_at <= ? LIMIT ?');
  const release = database.prepare(
    'UPDATE messages SET visible_at = ? WHERE receive_count > 0 AND visible_at > ?',
  );
  const next = database.prepare('SELECT min(visible_at) AS at FROM messages WHERE queue = ?');
  const listeners = new Map<string, Set<() => void>>();

  /** Wakes whoever waits for this queue, after the current transaction. */
  function announce(queue: string): void {
    for (const wake of listeners.get(queue) ?? []) setImmediate(wake);
  }

  function receiveOne(
    found: unknown,
    visibilityMs: number,
    policy: RedrivePolicy | undefined,
  ): Message | undefined {
    const message = toMessage(found);
    if (policy !== undefined && message.receiveCount >= policy.maxReceiveCount) {
      const origin = message.origin ?? { kind: 'queue', arn: message.queue };
      moveTo.run(policy.deadLetterArn, Date.now(), JSON.stringify(origin), message.number);
      announce(policy.deadLetterArn);
      return undefined;
    }
    const receipt = randomUUID();
    const firstReceivedAt = message.firstReceivedAt ?? now().getTime();
    markReceived.run(receipt, Date.now() + visibilityMs, firstReceivedAt, message.number);
    return { ...message, receipt, firstReceivedAt, receiveCount: message.receiveCount + 1 };
  }

  return {
    send(queue: string, message: Outgoing): string {
      const id = randomUUID();
      const attributes = JSON.stringify(message.attributes ?? {});
      const origin = message.origin === undefined ? null : JSON.stringify(message.origin);
      const visibleAt = Date.now() + (message.delayMs ?? 0);
      insert.run(id, queue, message.body, attributes, now().getTime(), origin, visibleAt);
      announce(queue);
      return id;
    },
    /** Takes up to `most` visible messages, hides them for `visibilityMs`, and moves those received too often. */
    receive(queue: string, most: number, visibilityMs: number, policy?: RedrivePolicy): readonly Message[] {
      return state.atomically(() =>
        selectVisible
          .all(queue, Date.now(), most)
          .map((found) => receiveOne(found, visibilityMs, policy))
          .filter((message) => message !== undefined),
      );
    },
    /** Answers whether the receipt was still good. */
    delete: (queue: string, receipt: string): boolean => remove.run(receipt, queue).changes > 0,
    deleteById: (queue: string, id: string): boolean => removeById.run(id, queue).changes > 0,
    changeVisibility(queue: string, receipt: string, visibilityMs: number): boolean {
      const changed = show.run(Date.now() + visibilityMs, receipt, queue).changes > 0;
      announce(queue);
      return changed;
    },
    list: (queue: string): readonly Message[] => selectAll.all(queue).map(toMessage),
    counts(queue: string): Counts {
      const found = count.parse(counts.get({ now: Date.now(), queue }));
      return { visible: found.visible, inFlight: found.in_flight, delayed: found.delayed };
    },
    /** How many messages are visible, counting no further than `most`. */
    visibleUpTo(queue: string, most: number): number {
      return visible.all(queue, Date.now(), most).length;
    },
    /** Makes every received message visible again: on a start, whoever had received it is gone. */
    releaseAll(): void {
      release.run(Date.now(), Date.now());
    },
    /** Milliseconds until a message of the queue is visible; undefined when the queue is empty. */
    untilVisible(queue: string): number | undefined {
      const { at } = nextRow.parse(next.get(queue));
      return at === null ? undefined : Math.max(0, at - Date.now());
    },
    /** Calls back when a message may have become receivable. Answers how to stop that. */
    onChange(queue: string, wake: () => void): () => void {
      const woken = listeners.get(queue) ?? new Set();
      listeners.set(queue, woken.add(wake));
      return () => void woken.delete(wake);
    },
  };
}

export type MessageStore = ReturnType<typeof createMessageStore>;

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

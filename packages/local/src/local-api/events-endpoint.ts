import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, json } from '../http/answer.ts';
import type { EventLog } from '../state/event-log.ts';
import { problem } from './problem.ts';

const page = 1000;

/** The number after which the caller wants events; undefined when it is not a number. */
function afterOf(url: URL): number | undefined {
  const after = Number(url.searchParams.get('after') ?? '0');
  return Number.isInteger(after) && after >= 0 ? after : undefined;
}

const badAfter = (): Answer =>
  problem(400, 'The query is not as expected', [
    { field: 'after', message: 'must be the number of an event' },
  ]);

/** `GET /_local/events`: the events after a number, oldest first, at most a page of them. */
export function answerEvents(url: URL, log: EventLog): Answer {
  const after = afterOf(url);
  if (after === undefined) return badAfter();
  const events = log.readAfter(after, page);
  return json(200, { events, next: events.at(-1)?.number ?? after });
}

/** `GET /_local/events?follow=1`: the same as server-sent events, until the caller goes. */
export function followEvents(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  log: EventLog,
  changes: EventEmitter,
): void {
  const resumed = request.headers['last-event-id'];
  let last = (typeof resumed === 'string' ? Number(resumed) : afterOf(url)) || 0;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const write = (): void => {
    for (let events = log.readAfter(last, page); events.length > 0; events = log.readAfter(last, page)) {
      for (const event of events) response.write(`id: ${event.number}\ndata: ${JSON.stringify(event)}\n\n`);
      last = events.at(-1)?.number ?? last;
    }
  };
  write();
  changes.on('event', write);
  request.on('close', () => changes.off('event', write));
}

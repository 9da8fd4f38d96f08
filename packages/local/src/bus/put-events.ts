import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Operation, parseInput } from '../aws/json-protocol.ts';
import { localAccount } from '../template/identity.ts';
import type { BusEvent, EventBus } from './event-bus.ts';

const entry = z.object({
  Source: z.string().optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  EventBusName: z.string().default('default'),
  Time: z.number().optional(),
  Resources: z.array(z.string()).default([]),
  TraceHeader: z.string().optional(),
});
const input = z.object({ Entries: z.array(entry).min(1).max(10) });

type Entry = z.infer<typeof entry>;
type Checked =
  | { readonly ok: true; readonly bus: string; readonly event: BusEvent }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Bytes that one call may carry in all its entries. */
const largestCall = 1024 * 1024;

const refuse = (code: string, message: string): Checked => ({ ok: false, code, message });

function parseDetail(text: string): BusEvent['detail'] | undefined {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export interface PutEventsServices {
  readonly bus: EventBus;
  readonly region: string;
  readonly now: () => Date;
}

/** `PutEvents`: every entry is judged for itself; those that are refused do not stop the others. */
export function putEventsOperation({ bus, region, now }: PutEventsServices): Operation {
  function check(given: Entry): Checked {
    const name = given.EventBusName.split('/').at(-1) ?? given.EventBusName;
    const { Source, DetailType, Detail } = given;
    if (Source === undefined || Source === '')
      return refuse('InvalidArgument', 'Parameter Source is not valid.');
    if (DetailType === undefined || DetailType === '') {
      return refuse('InvalidArgument', 'Parameter DetailType is not valid.');
    }
    if (Source.startsWith('aws.')) {
      return refuse('NotAuthorizedForSourceException', `Not authorized for the source ${Source}.`);
    }
    const detail = parseDetail(Detail ?? '');
    if (detail === undefined) return refuse('MalformedDetail', 'Detail is malformed.');
    if (!bus.has(name)) return refuse('ResourceNotFoundException', `Event bus ${name} does not exist.`);
    const time = given.Time === undefined ? now() : new Date(given.Time * 1000);
    const event: BusEvent = {
      version: '0',
      id: randomUUID(),
      'detail-type': DetailType,
      source: Source,
      account: localAccount,
      time: time.toISOString().replace(/\.\d+Z$/, 'Z'),
      region,
      resources: given.Resources,
      detail,
    };
    return { ok: true, bus: name, event };
  }

  return (given) => {
    const { Entries } = parseInput(input, given);
    const tooLarge = Buffer.byteLength(JSON.stringify(Entries)) > largestCall;
    const checked = Entries.map((one) =>
      tooLarge
        ? refuse('InvalidArgument', 'Total size of the entries in the request is over the limit.')
        : check(one),
    );
    bus.put(checked.filter((one) => one.ok));
    return {
      FailedEntryCount: checked.filter((one) => !one.ok).length,
      Entries: checked.map((one) =>
        one.ok ? { EventId: one.event.id } : { ErrorCode: one.code, ErrorMessage: one.message },
      ),
    };
  };
}

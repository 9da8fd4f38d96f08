import type { Client, FeedEvent } from '@kotak9/client';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { openClient } from '../session/open-client.ts';
import { printable } from '../terminal/printable.ts';

/** How far back a tail begins that was not told where. */
const LAST = 10;

export const eventsTail: Command = {
  name: 'events tail',
  usage: '[--follow] [--after <position>] [--types a.v1,b.v1] [--subscription <id>]',
  summary: {
    id: 'Peristiwa publik menurut langganan polling, satu baris masing-masing.',
    en: 'Public events of a polling subscription, a line each.',
  },
  takes: [0, 0],
  options: {
    follow: { type: 'boolean', short: 'f' },
    after: { type: 'string' },
    types: { type: 'string' },
    subscription: { type: 'string' },
  },
  flags: {
    follow: { id: 'menunggu yang berikutnya sampai Ctrl-C', en: 'wait for what comes next, until Ctrl-C' },
    after: {
      id: `sesudah posisi ini; ${LAST} terakhir bila tidak disebut`,
      en: `after this position; the last ${LAST} if not given`,
    },
    types: { id: 'hanya jenis ini, dipisah koma', en: 'these types alone, separated by commas' },
    subscription: {
      id: 'langganan, bila lebih dari satu',
      en: 'the subscription, where there is more than one',
    },
  },
  run: async (given, context) => {
    const client = await openClient(context);
    const types = given.list('types');
    const subscriptionId = given.text('subscription');
    const of = {
      ...(types !== undefined && { types }),
      ...(subscriptionId !== undefined && { subscriptionId }),
      signal: context.signal,
    };
    let position = given.whole('after') ?? Math.max(0, (await headOf(client, of)) - LAST);
    const isJson = given.isSet('json');
    try {
      for await (const told of client.events({ ...of, after: position, follow: given.isSet('follow') })) {
        context.out.write(isJson ? `${JSON.stringify(told)}\n` : lineOf(told));
        position = told.position;
      }
    } finally {
      if (!isJson) context.err.write(`→ --after ${position}\n`);
    }
    return EXIT.ok;
  },
};

type Of = NonNullable<Parameters<Client['events']>[0]>;

const headOf = async (client: Client, of: Of): Promise<number> => {
  for await (const { head } of client.eventPages({ ...of, limit: 1 })) return head;
  return 0;
};

const lineOf = ({ position, event }: FeedEvent): string => {
  const words = [event['time'], event['type'], event['subject']].map((word) => printable(String(word ?? '')));
  return `${String(position).padStart(8)}  ${words.join('  ')}\n`;
};

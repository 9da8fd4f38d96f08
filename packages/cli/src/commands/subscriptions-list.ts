import { collect } from '../collect.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { openClient } from '../session/open-client.ts';
import { table } from '../terminal/table.ts';

export const subscriptionsList: Command = {
  name: 'subscriptions list',
  usage: '',
  summary: { id: 'Langganan peristiwa publik.', en: 'Subscriptions to public events.' },
  takes: [0, 0],
  options: {},
  flags: {},
  run: async (given, context) => {
    const client = await openClient(context);
    const rows = await collect(client.list('/v1/subscriptions', { signal: context.signal }));
    if (given.isSet('json')) {
      context.out.write(`${JSON.stringify(rows)}\n`);
      return EXIT.ok;
    }
    const headings =
      context.language === 'en'
        ? ['id', 'system', 'status', 'delivery', 'events']
        : ['id', 'sistem', 'status', 'pengiriman', 'peristiwa'];
    const cells = rows.map((row) => [
      row.id,
      row.clientId,
      row.paused === null ? row.status : `${row.status} (${row.paused.reason})`,
      row.delivery.kind,
      row.eventTypes.join(', '),
    ]);
    context.out.write(table(headings, cells));
    return EXIT.ok;
  },
};

import { collect } from '../collect.ts';
import { type Command, misused } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { openClient } from '../session/open-client.ts';
import { table } from '../terminal/table.ts';

const DEFAULT_LIMIT = 20;
const OUTCOMES = ['delivered', 'failed'] as const;

const name = 'subscriptions deliveries';
const usage = '<subscription> [--outcome failed] [--limit 20]';

export const subscriptionsDeliveries: Command = {
  name,
  usage,
  summary: { id: 'Percobaan pengiriman, terbaru dahulu.', en: 'Attempts to deliver, the latest first.' },
  takes: [1, 1],
  options: { outcome: { type: 'string' }, limit: { type: 'string' } },
  flags: {
    outcome: { id: OUTCOMES.join(' | '), en: OUTCOMES.join(' | ') },
    limit: { id: `sebanyak ini; ${DEFAULT_LIMIT}`, en: `so many; ${DEFAULT_LIMIT}` },
  },
  run: async (given, context) => {
    const wanted = given.text('outcome');
    const outcome = OUTCOMES.find((one) => one === wanted);
    if (wanted !== undefined && outcome === undefined) {
      const takes = OUTCOMES.join(', ');
      throw misused(
        { name, usage },
        { id: `--outcome menerima: ${takes}.`, en: `--outcome takes: ${takes}.` },
      );
    }
    const most = given.whole('limit') ?? DEFAULT_LIMIT;
    const client = await openClient(context);
    const attempts = client.list('/v1/subscriptions/{id}/deliveries', {
      path: { id: given.args[0] ?? '' },
      query: { limit: Math.min(1000, Math.max(1, most)), ...(outcome !== undefined && { outcome }) },
      signal: context.signal,
    });
    const rows = await collect(attempts, most);
    if (given.isSet('json')) {
      context.out.write(`${JSON.stringify(rows)}\n`);
      return EXIT.ok;
    }
    const headings =
      context.language === 'en'
        ? ['at', 'position', 'event', 'attempt', 'outcome', 'status', 'ms']
        : ['waktu', 'posisi', 'peristiwa', 'percobaan', 'hasil', 'status', 'ms'];
    const cells = rows.map((row) => [
      row.at,
      String(row.position),
      row.eventType,
      String(row.attempt),
      row.outcome,
      row.error ?? String(row.status ?? ''),
      String(row.durationMs),
    ]);
    context.out.write(table(headings, cells));
    return EXIT.ok;
  },
};

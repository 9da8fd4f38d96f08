import { type Command, misused } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { openClient } from '../session/open-client.ts';

const name = 'replay';
const usage = '<subscription> --from <position | 2026-03-01T00:00:00Z>';

export const replay: Command = {
  name,
  usage,
  summary: {
    id: 'Mengirim ulang peristiwa suatu langganan mulai posisi atau waktu itu.',
    en: 'Deliver the events of a subscription again, from that position or time.',
  },
  takes: [1, 1],
  options: { from: { type: 'string' } },
  flags: { from: { id: 'posisi pertama, atau waktu (UTC)', en: 'the first position, or a time (UTC)' } },
  run: async (given, context) => {
    const from = readFrom(given.text('from'));
    if (from === null) {
      throw misused(
        { name, usage },
        { id: '--from menerima posisi atau waktu ISO.', en: '--from takes a position or an ISO time.' },
      );
    }
    const client = await openClient(context);
    const [id = ''] = given.args;
    const { data } = await client.post('/v1/subscriptions/{id}/replay', {
      path: { id },
      body: { from },
      signal: context.signal,
    });
    const sentence =
      context.language === 'en'
        ? `Delivering again from position ${data.from} to ${data.head}.`
        : `Dikirim ulang dari posisi ${data.from} sampai ${data.head}.`;
    context.out.write(given.isSet('json') ? `${JSON.stringify(data)}\n` : `${sentence}\n`);
    return EXIT.ok;
  },
};

const readFrom = (text: string | undefined): number | string | null => {
  if (text === undefined) return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const time = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

import { parseArgs } from 'node:util';
import * as z from 'zod';

const Options = z.object({
  url: z.url(),
  mode: z.enum(['webhook', 'polling']),
  /** Client of the local stack for which a token is asked; in the cloud the client of the token endpoint. */
  client: z.string().min(1),
  agency: z.string().min(1),
  /** Where webhooks come in. */
  port: z.coerce.number().int().min(1).max(65_535),
  /** The address under which the service reaches this port, where it is not this machine. */
  'public-url': z.url().optional(),
  /** Seconds that a delivery may be old; a stack that shows another date signs with that date. */
  tolerance: z.coerce.number().int().min(0),
  /** Folder of what must survive a restart. */
  store: z.string().min(1),
});
export type Options = z.infer<typeof Options>;

export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:9009' },
      mode: { type: 'string', default: 'webhook' },
      client: { type: 'string', default: 'bkd-provinsi' },
      agency: { type: 'string', default: 'kota-jayapura' },
      port: { type: 'string', default: '9109' },
      'public-url': { type: 'string' },
      tolerance: { type: 'string', default: '300' },
      store: { type: 'string', default: '.local/subscriber' },
    },
  });
  return Options.parse(values);
};

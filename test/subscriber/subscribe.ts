import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@kotak9/client';
import { readOptions } from './options.ts';
import { pollEvents } from './poll-events.ts';
import { receiveWebhooks } from './receive-webhooks.ts';
import { openReceivedEvents, type ReceivedEvent } from './received-events.ts';
import { findOrCreateSubscription } from './subscription.ts';
import { clientIdOf, tokenSource } from './token-source.ts';

/** An example subscriber: what another agency's system does, in as little code as it takes. */
const options = readOptions(process.argv.slice(2));
mkdirSync(options.store, { recursive: true });
const received = openReceivedEvents(join(options.store, 'received.jsonl'));

const take = (event: ReceivedEvent): void => {
  const verdict = received.take(event) ? 'new  ' : 'again';
  console.log(`${verdict} ${event.type}  ${event.subject ?? '-'} #${event.sequence}  ${event.id}`);
};

const token = tokenSource(options);
const client = createClient({ baseUrl: options.url, token });
const { id, secret } = await findOrCreateSubscription(client, clientIdOf(await token()), options);
console.log(`subscription ${id}, ${received.count} events from before`);

if (secret === null) await pollEvents(client, id, options.store, take);
else receiveWebhooks(secret, options.tolerance, take).listen(options.port, '127.0.0.1');

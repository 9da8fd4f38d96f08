import { join } from 'node:path';
import { prepareAssembly, startStack } from '@kotak9/local';
import { ROOT } from './test-stack.ts';

/** Serves a stack on the data folder given as argument until it is killed; prints its URL and a token. */
const [dataDir = ''] = process.argv.slice(2);
const { assembly } = await prepareAssembly({
  root: ROOT,
  stage: 'dev',
  folder: join(ROOT, '.local', 'assembly'),
});
// a failed message comes back soon, not after the template's own minutes; not so soon that it is dead before a busy
// machine has started everything again
const stack = await startStack({ assembly, dataDir, date: '2026-08-03', retryAfterMs: 5000 });
console.log(JSON.stringify({ url: stack.url, token: stack.token({ role: 'hr-admin', agency: 'kota-uji' }) }));
process.on('SIGTERM', async () => {
  await stack.close();
  process.exit();
});

import { localFolder } from '../assembly/repository-root.ts';
import { findRunning } from '../stack/lock-data.ts';
import { parseScheduleFlags } from './schedule-flags.ts';

/** `npm run schedule`: fires a schedule of the running stack for a date. */
async function main(): Promise<number> {
  const parsed = parseScheduleFlags(process.argv.slice(2));
  if (!parsed.ok) {
    console.error(parsed.problem);
    return 2;
  }
  const running = findRunning(localFolder);
  if (running === undefined || running.url === '') {
    console.error('No stack is running here. Start one first: npm start');
    return 1;
  }
  const { name, at } = parsed.flags;
  const response = await fetch(`${running.url}/_local/schedules/${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ at }),
  });
  console.log(JSON.stringify(await response.json(), null, 2));
  return response.ok ? 0 : 1;
}

process.exitCode = await main();

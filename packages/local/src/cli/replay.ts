import { type PersonReplay, replayPeople, summarizeReplay } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import { DEFAULT_SEED, generateCity } from '../city/generate-city.ts';
import { createProgress } from './progress-bar.ts';
import { parseReplayFlags } from './replay-flags.ts';
import { reportMover } from './replay-mover.ts';
import { reportReplay } from './replay-report.ts';

const STEP = 250;

/** `npm run replay`: places the sample city under two policies and prints who moves and why. Nothing is stored. */
function main(): number {
  const parsed = parseReplayFlags(process.argv.slice(2));
  if (!parsed.ok) {
    console.error(parsed.problem);
    return 2;
  }
  const { from, to, people: total, limit } = parsed.flags;
  const asOf = parsed.flags.asOf ?? localDate(new Date().toISOString());
  const { people } = generateCity({ people: total, seed: DEFAULT_SEED, today: asOf });

  const progress = createProgress(process.stderr);
  const started = performance.now();
  const replays: PersonReplay[] = [];
  for (const replay of replayPeople(people, asOf, from, to)) {
    replays.push(replay);
    const done = replays.length;
    if (done % STEP === 0 || done === total) progress({ part: 'people', done, total });
  }
  console.error(`  replayed in ${Math.round(performance.now() - started)} ms`);

  const summary = summarizeReplay(replays, { from: from.id, to: to.id, asOf }, from.fairness);
  for (const line of reportReplay(summary, from, to)) console.log(line);
  const inputsOf = new Map(people.map((inputs) => [inputs.nip, inputs]));
  const shown = summary.movers.slice(0, limit);
  console.log(`\nMovers: ${shown.length} of ${summary.movers.length}\n`);
  for (const replay of shown) {
    const inputs = inputsOf.get(replay.nip);
    if (!inputs) throw new Error('a mover who is not of the city');
    for (const line of reportMover(replay, inputs, asOf, from, to)) console.log(line);
  }
  return 0;
}

process.exitCode = main();

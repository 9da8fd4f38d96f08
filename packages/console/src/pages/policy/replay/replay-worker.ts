import '../../../no-eval.ts';
import { schemas } from '@kotak9/contracts';
import { checkRuleSet, type PlacementInputs, type RuleSet } from '@kotak9/rules';
import type { Asked, Told } from './protocol.ts';
import { replayInSteps } from './replay-in-steps.ts';

/** Between two steps a newer draft can take the place of the one under way. */
const PEOPLE_A_STEP = 250;

/** By NIP: whoever moved while they were read is counted where they are now. */
const people = new Map<string, PlacementInputs>();
let latest = 0;

const tell = (told: Told): void => self.postMessage(told);
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const soundRuleSet = (content: unknown): RuleSet => {
  const checked = checkRuleSet(content);
  if (!checked.ok) throw new TypeError(`A faulty policy cannot be replayed: ${checked.error[0]?.path}`);
  return checked.value;
};

const replay = async ({ run, ...asked }: Extract<Asked, { kind: 'replay' }>): Promise<void> => {
  const task = {
    people: [...people.values()],
    asOf: schemas.CalendarDate.parse(asked.asOf),
    from: soundRuleSet(asked.from),
    to: soundRuleSet(asked.to),
  };
  const steps = replayInSteps(task, PEOPLE_A_STEP);
  let milliseconds = 0;
  while (run === latest) {
    const begun = performance.now();
    const step = steps.next();
    milliseconds += performance.now() - begun;
    if (step.done) return tell({ kind: 'result', run, summary: step.value, milliseconds });
    tell({ kind: 'progress', run, done: step.value, total: task.people.length });
    await nextTurn();
  }
};

const answer = async (asked: Asked): Promise<void> => {
  if (asked.kind === 'replay') {
    latest = asked.run;
    return replay(asked);
  }
  for (const row of asked.rows) {
    const person = schemas.PlacementInputs.parse(row);
    people.set(person.nip, person);
  }
  tell({ kind: 'loaded', people: people.size });
};

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  answer(data).catch((error: unknown) => tell({ kind: 'failed', message: String(error) }));
};

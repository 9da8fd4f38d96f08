import { putImportPart } from '@kotak9/store';
import { checkPart } from './check-part.ts';
import { commitPart } from './commit-part.ts';
import type { RunImportDeps } from './deps.ts';
import type { PartMessage } from './read-work.ts';
import { settleStep } from './settle-step.ts';
import { stepAtWork } from './step-at-work.ts';
import { undoPart } from './undo-part.ts';

const ACTS = { check: checkPart, commit: commitPart, undo: undoPart } as const;

/** Does one part of a step. Whoever finishes the last of them finishes the step. */
export const doPart = async (deps: RunImportDeps, message: PartMessage): Promise<void> => {
  const entry = await stepAtWork(deps, message);
  if (entry === null) return;
  const result = await ACTS[message.step](deps, message, entry.data);
  await putImportPart(deps.table, message, result);
  await settleStep(deps, message);
};

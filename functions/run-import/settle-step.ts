import {
  decideAndCommit,
  finishImportStep,
  type ImportData,
  type ImportPartResult,
  type ImportReading,
  importPartsDone,
  loadImportReading,
  rememberImportMapping,
} from '@kotak9/store';
import type { RunImportDeps } from './deps.ts';
import { importCommand } from './import-command.ts';
import type { PartMessage } from './read-work.ts';
import { stepAtWork } from './step-at-work.ts';
import { writeFaults } from './write-faults.ts';

/** Finishes a step once all its parts are done, whoever comes last. */
export const settleStep = async (deps: RunImportDeps, place: Omit<PartMessage, 'part'>): Promise<void> => {
  const { table, observer } = deps;
  const { agency, importId, step } = place;
  const [reading, parts] = await Promise.all([
    loadImportReading(table, place),
    importPartsDone(table, place),
  ]);
  if (reading === null || parts.length < reading.parts) return;
  const entry = await stepAtWork(deps, place);
  if (entry === null) return;
  const counts = sumOf(parts.flatMap((part) => part.counts ?? []));
  if (step === 'check' && counts.refused > 0) await writeFaults(deps, agency, entry.data, reading);
  const command = importCommand(agency, entry.data, deps.clock);
  const result = await decideAndCommit(table, command, async () => {
    const now = await stepAtWork(deps, place);
    if (now === null) return { outcome: 'settled' };
    const { data, done, left } = finished(now.data, step, reading, parts);
    const remembered =
      step === 'commit' ? [rememberImportMapping(agency, data.kind, reading.columns.mapping)] : [];
    return {
      outcome: 'finished',
      changes: [finishImportStep(agency, now, data, { step, done, left }, remembered)],
    };
  });
  if (result === 'contended') throw new Error('Finishing a step of an import kept meeting somebody else');
  if (result === 'finished') observer.info('import/finished', { agency, importId, reason: step });
};

type Counts = NonNullable<ImportData['counts']>;
type Outcome = NonNullable<ImportData['committed']>;

const NONE: Counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
const sumOf = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      new: sum.new + one.new,
      changed: sum.changed + one.changed,
      unchanged: sum.unchanged + one.unchanged,
      refused: sum.refused + one.refused,
    }),
    NONE,
  );

const finished = (
  data: ImportData,
  step: PartMessage['step'],
  { rows }: ImportReading,
  parts: readonly ImportPartResult[],
): { readonly data: ImportData } & Outcome => {
  if (step === 'check') {
    const counts = sumOf(parts.flatMap((part) => part.counts ?? []));
    return {
      data: { ...data, status: 'checked', rows, counts },
      done: rows - counts.refused,
      left: counts.refused,
    };
  }
  const outcome = parts.reduce<Outcome>(
    (sum, part) => ({
      done: sum.done + (part.outcome?.done ?? 0),
      left: sum.left + (part.outcome?.left ?? 0),
    }),
    { done: 0, left: 0 },
  );
  return step === 'commit'
    ? { data: { ...data, status: 'committed', committed: outcome }, ...outcome }
    : { data: { ...data, status: 'undone', undone: outcome }, ...outcome };
};

import {
  type importOperations,
  isRefusal,
  type Operation,
  type Outcome,
  type Refusal,
  refuse,
} from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  commandOf,
  type ImportData,
  type ImportEntry,
  type ImportStep,
  runCommand,
  startImportStep,
} from '@kotak9/store';
import { fileKey } from '../import-objects.ts';
import type { ImportDeps } from './deps.ts';
import { importAnswer } from './import-answer.ts';
import { findImport } from './permitted-import.ts';
import { refuseUnknownFields } from './unknown-fields.ts';

type Status = ImportData['status'];
type Asked = Pick<Request<Operation>, 'now' | 'correlationId' | 'idempotency'> & {
  readonly principal: Exclude<Request<Operation>['principal'], null>;
  readonly params: { readonly id: string };
};

interface StepStart {
  readonly step: ImportStep;
  /** From which it may begin. */
  readonly from: readonly Status[];
  readonly to: Status;
  readonly change: (data: ImportData) => Partial<ImportData>;
  readonly refuse?: (entry: ImportEntry) => Promise<Refusal | null>;
}

/** Moves an import to its next step; the event that says so drives the worker, and the answer is how it stands now. */
const start = async (deps: ImportDeps, request: Asked, begun: StepStart): Promise<Outcome> => {
  const { table } = deps;
  const { principal, params, now } = request;
  const { agency, sub, actingAs } = principal;
  const outcome = await runCommand(table, commandOf(request), async () => {
    const entry = await findImport(table, principal, params.id);
    if ('refused' in entry) return entry;
    const { status } = entry.data;
    if (!begun.from.includes(status)) {
      return refuse('import/not-in-status', { status, needed: begun.from.join(', ') });
    }
    const refused = await begun.refuse?.(entry);
    if (refused) return refused;
    const data: ImportData = {
      ...entry.data,
      ...begun.change(entry.data),
      status: begun.to,
      startedBy: { sub, role: actingAs },
      startedAt: now,
    };
    return {
      changes: [startImportStep(agency, entry, data, begun.step)],
      outcome: { status: 202, body: null, location: `/v1/imports/${data.id}` },
    };
  });
  if (isRefusal(outcome)) return outcome;
  const entry = await findImport(table, principal, params.id);
  return 'refused' in entry ? entry : { ...outcome, body: await importAnswer(deps, agency, entry, now) };
};

/** May be repeated until something is committed: with another mapping, another sheet, or against newer records. */
export const checkImport =
  (deps: ImportDeps): Act<typeof importOperations.checkImport> =>
  (request) => {
    const { agency } = request.principal;
    const { mapping, sheet } = request.body;
    return start(deps, request, {
      step: 'check',
      from: ['awaiting-file', 'checked', 'failed'],
      to: 'checking',
      refuse: async ({ data }) => {
        const unknown = refuseUnknownFields(data.kind, mapping);
        if (unknown) return unknown;
        const size = await deps.objects.size(fileKey({ agency, importId: data.id }));
        return size === null ? refuse('import/file-missing') : null;
      },
      change: (data) => ({
        run: data.run + 1,
        mapping: mapping ?? data.mapping,
        sheet: sheet ?? data.sheet,
        rows: null,
        counts: null,
        failure: null,
      }),
    });
  };

export const commitImport =
  (deps: ImportDeps): Act<typeof importOperations.commitImport> =>
  (request) => {
    const { verdicts, rows } = request.body;
    return start(deps, request, {
      step: 'commit',
      from: ['checked'],
      to: 'committing',
      change: () => ({ selection: { verdicts, except: rows.except } }),
    });
  };

export const undoImport =
  (deps: ImportDeps): Act<typeof importOperations.undoImport> =>
  (request) =>
    start(deps, request, { step: 'undo', from: ['committed'], to: 'undoing', change: () => ({}) });

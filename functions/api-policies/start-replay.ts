import { type policyOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { AgencyId, IsoDate, RuleSetId } from '@kotak9/rules';
import {
  commandOf,
  loadPolicy,
  loadTimeline,
  localDate,
  type NamedPolicy,
  policyOn,
  startReplay as replayStarted,
  runCommand,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { progressOf } from './run-progress.ts';

type Found =
  | { readonly ok: true; readonly policy: NamedPolicy }
  | { readonly ok: false; readonly refusal: Refusal };

/** A policy whose content is fixed. */
const fixedPolicy = async (
  table: Table,
  agency: AgencyId,
  id: RuleSetId,
  missing: Refusal,
): Promise<Found> => {
  const state = await loadPolicy(table, agency, id);
  if (state === null) return { ok: false, refusal: missing };
  const { policyId, contentHash, stage } = state.policy;
  return stage === 'draft'
    ? { ok: false, refusal: refuse('policy/not-validated', { id }) }
    : { ok: true, policy: { policyId, contentHash } };
};

const inForce = async (table: Table, agency: AgencyId, day: IsoDate): Promise<Found> => ({
  ok: true,
  policy: policyOn(await loadTimeline(table, agency), day),
});

/** Compares two policies over everybody, unit by unit; nobody is moved. */
export const startReplay =
  ({ table }: TableDeps): Act<typeof policyOperations.startReplay> =>
  (request) => {
    const command = commandOf(request);
    return runCommand(table, command, async () => {
      const { agency } = request.principal;
      const { id } = request.params;
      const { against: againstId, asOf } = request.body;
      const today = localDate(request.now);
      const to = await fixedPolicy(
        table,
        agency,
        id,
        refuse('resource/not-found', { resource: 'policy', id }),
      );
      if (!to.ok) return to.refusal;
      const from =
        againstId === null
          ? await inForce(table, agency, asOf ?? today)
          : await fixedPolicy(
              table,
              agency,
              againstId,
              refuse('reference/unknown', { field: 'against', id: againstId }),
            );
      if (!from.ok) return from.refusal;
      const { run, change } = replayStarted(
        agency,
        { id: `rep-${command.newId()}`, policy: to.policy, against: from.policy, day: asOf ?? today },
        request.now,
      );
      const progress = progressOf({ run, units: [], split: null });
      return {
        changes: [change],
        outcome: {
          status: 202,
          body: {
            ...progress,
            against: from.policy,
            asOf: run.day,
            result: null,
            movers: { items: [], next: null },
          },
          location: `/v1/replays/${run.id}`,
        },
      };
    });
  };

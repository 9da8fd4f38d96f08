import type { AgencyId, IsoDate } from '@kotak9/rules';
import * as z from 'zod';
import type { CommandRequest } from './command-request.ts';
import { decideAndCommit } from './decide-and-commit.ts';
import { dueItems } from './due-items.ts';
import { dueActivationKey } from './keys.ts';
import { activationOn, loadTimeline } from './policy-timeline.ts';
import { startRecalculation } from './run-change.ts';
import { loadRunHead } from './run-state.ts';
import type { Table } from './table.ts';
import { localDate } from './today.ts';

const Due = z.object({ due: z.object({ recalculationId: z.string() }) });

/** Recalculations of activations whose first day has come. */
export const recalculationsDue = async (
  table: Table,
  agency: AgencyId,
  upTo: IsoDate,
): Promise<readonly string[]> => {
  const items = await dueItems(table, agency, 'policy-activation', '0000', upTo);
  return items.map((item) => Due.parse(item).due.recalculationId);
};

export type DueStart = 'started' | 'overtaken' | 'contended';

/** Starts a recalculation on its day, once; not where another policy has taken the place of its own meanwhile. */
export const startDueRecalculation = async (
  table: Table,
  command: CommandRequest,
  recalculationId: string,
): Promise<DueStart> => {
  const { agency, now } = command;
  const started = await decideAndCommit<DueStart>(table, command, async () => {
    const activation = activationOn(await loadTimeline(table, agency), localDate(now));
    const isMeant = activation?.recalculationId === recalculationId;
    if (activation === null || !isMeant || (await loadRunHead(table, agency, recalculationId)))
      return { outcome: 'overtaken' };
    return {
      outcome: 'started',
      changes: [startRecalculation(agency, activation, now)],
      checks: [{ delete: dueActivationKey(agency, recalculationId) }],
    };
  });
  if (started === 'overtaken') await table.write({ delete: dueActivationKey(agency, recalculationId) });
  return started;
};

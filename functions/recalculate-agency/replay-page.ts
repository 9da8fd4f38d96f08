import { type AgencyId, mergeReplays, replayPerson, tallyReplays } from '@kotak9/rules';
import { loadPerson, loadRuleSet, putMover, type RunData } from '@kotak9/store';
import pMap from 'p-map';
import type { TableDeps } from '../deps.ts';
import type { DoPage } from './go-through-unit.ts';

const AT_ONCE = 8;

/** Computes where two policies put the people of a page. Reads them and writes nothing but beside the run. */
export const createReplayPage = async (
  { table }: Pick<TableDeps, 'table'>,
  agency: AgencyId,
  runId: string,
  { policy, against, day }: Extract<RunData, { mode: 'replay' }>,
): Promise<DoPage> => {
  const [from, to] = await Promise.all([
    loadRuleSet(table, agency, against),
    loadRuleSet(table, agency, policy),
  ]);
  const context = { from: from.id, to: to.id, asOf: day };
  return async (people, { unitId, tally }) => {
    const persons = await pMap(people, (nip) => loadPerson(table, agency, nip), { concurrency: AT_ONCE });
    const replays = persons.flatMap((person) =>
      // the index may lag behind a move: whoever has left the unit is counted where they are now
      person === null || person.inputs.unitId !== unitId ? [] : [replayPerson(person.inputs, day, from, to)],
    );
    const counted = tallyReplays(replays, context, from.fairness);
    return {
      tally: tally === null ? counted : mergeReplays(tally, counted),
      writes: replays.filter(({ moved }) => moved).map((mover) => putMover(agency, runId, mover)),
    };
  };
};

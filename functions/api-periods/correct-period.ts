import { type Refusal, refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type AgencyId, diffPeriods, type IsoDate, type Nip, type PeriodEntry } from '@kotak9/rules';
import {
  changePeriod,
  contentHashOfChunks,
  findEntry,
  localDate,
  type PeriodData,
  putPeriodVersion,
  replaceEntries,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { freshEntry } from './fresh-entry.ts';
import { actOnPeriod, periodReply } from './period-act.ts';

const freshEntries = async (
  table: Table,
  agency: AgencyId,
  people: readonly Nip[],
  today: IsoDate,
): Promise<readonly PeriodEntry[] | Refusal> => {
  const entries: PeriodEntry[] = [];
  for (const nip of people) {
    const fresh = await freshEntry(table, agency, nip, today);
    if (!fresh.ok) return fresh.refusal;
    entries.push(fresh.entry);
  }
  return entries;
};

const placedOf = (entries: readonly PeriodEntry[]): number =>
  entries.filter(({ status }) => status === 'placed').length;

/**
 * A fixed period does not change. What was wrong in it is said in the next version, for the people who are named and
 * nobody else: all others stand as they stood when it was ratified.
 */
export const correctPeriod =
  (deps: TableDeps): Act<typeof talentPeriodOperations.correctTalentPeriod> =>
  (request) =>
    actOnPeriod(deps, request, 'correct', async (state, status) => {
      const { table } = deps;
      const { agency } = request.principal;
      const { reason, evidence } = request.body;
      const removed = [...new Set(request.body.removed)];
      const people = [...new Set(request.body.people)].filter((nip) => !removed.includes(nip));

      const after = await freshEntries(table, agency, people, localDate(request.now));
      if ('refused' in after) return after;
      const found = await Promise.all(
        [...people, ...removed].map((nip) => findEntry(table, agency, state.data.chunks, nip)),
      );
      const before = found.filter((entry) => entry !== null);
      const diff = diffPeriods(before, after);
      const counts = {
        added: diff.added.length,
        removed: diff.removed.length,
        changed: diff.changed.length,
      };
      if (counts.added + counts.removed + counts.changed === 0) {
        return refuse('talent-period/nothing-corrected');
      }

      const chunks = await replaceEntries(table, agency, state.data.chunks, { put: after, remove: removed });
      const contentHash = contentHashOfChunks(chunks);
      const version = state.data.version + 1;
      const data: PeriodData = {
        ...state.data,
        status,
        version,
        people: state.data.people + counts.added - counts.removed,
        placed: state.data.placed - placedOf(before) + placedOf(after),
        contentHash,
        correction: { reason, evidence, ...counts },
        chunks: [...chunks],
      };
      const { year } = data;
      return {
        changes: [
          changePeriod(
            agency,
            state,
            data,
            { type: 'talent-period.corrected.v1', data: { year, version, ...counts, contentHash } },
            [putPeriodVersion(agency, data)],
          ),
        ],
        outcome: periodReply(data, state.head.seq + 1, 201),
      };
    });

import { refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type AgencyId, diffPeriods, type PeriodEntry } from '@kotak9/rules';
import {
  type ChunkRef,
  loadPeriod,
  loadPeriodVersion,
  type PeriodData,
  pageOfPeriod,
  readChunks,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { periodBody, periodUnknown } from './period-act.ts';

const versionUnknown = (year: number, version: number) =>
  refuse('resource/not-found', { resource: 'talent-period', id: `${year} v${version}` });

/** The period as it stands now, with its ETag; or a version of it as it was ratified or corrected. */
export const getPeriod =
  ({ table }: TableDeps): Act<typeof talentPeriodOperations.getTalentPeriod> =>
  async ({ principal, params: { year }, query: { version } }) => {
    if (version !== undefined) {
      const old = await loadPeriodVersion(table, principal.agency, year, version);
      return old === null ? versionUnknown(year, version) : { status: 200, body: periodBody(old) };
    }
    const state = await loadPeriod(table, principal.agency, year);
    if (state === null) return periodUnknown(year);
    return { status: 200, body: periodBody(state.data), version: state.head.seq };
  };

const dataOf = async (
  table: Table,
  agency: AgencyId,
  year: number,
  version: number | undefined,
): Promise<PeriodData | null> =>
  version === undefined
    ? ((await loadPeriod(table, agency, year))?.data ?? null)
    : loadPeriodVersion(table, agency, year, version);

export const listPeriodPeople =
  ({ table }: TableDeps): Act<typeof talentPeriodOperations.listTalentPeriodPeople> =>
  async ({ principal, params: { year }, query }) => {
    const { agency } = principal;
    const data = await dataOf(table, agency, year, query.version);
    if (data === null) {
      return query.version === undefined ? periodUnknown(year) : versionUnknown(year, query.version);
    }
    const page = await pageOfPeriod(table, agency, data, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

/** What lies in chunks that both have is the same in both, and is not read. */
const ownEntries = (
  table: Table,
  agency: AgencyId,
  { chunks }: PeriodData,
  other: PeriodData,
): Promise<readonly PeriodEntry[]> => {
  const shared = new Set(other.chunks.map(({ hash }) => hash));
  return readChunks(
    table,
    agency,
    chunks.filter(({ hash }: ChunkRef) => !shared.has(hash)),
  );
};

export const diffPeriod =
  ({ table }: TableDeps): Act<typeof talentPeriodOperations.diffTalentPeriod> =>
  async ({ principal, params: { year }, query }) => {
    const { agency } = principal;
    const state = await loadPeriod(table, agency, year);
    if (state === null) return periodUnknown(year);
    const to = query.to ?? Math.max(state.data.version, 1);
    const from = query.from ?? Math.max(to - 1, 1);
    const [before, after] = await Promise.all([
      loadPeriodVersion(table, agency, year, from),
      loadPeriodVersion(table, agency, year, to),
    ]);
    if (before === null) return versionUnknown(year, from);
    if (after === null) return versionUnknown(year, to);
    const [old, young] = await Promise.all([
      ownEntries(table, agency, before, after),
      ownEntries(table, agency, after, before),
    ]);
    return { status: 200, body: { from, to, ...diffPeriods(old, young) } };
  };

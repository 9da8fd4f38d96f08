import { schemas } from '@kotak9/contracts';
import { defaultRuleSet, type ExcludedCandidate, type SuccessionRanking } from '@kotak9/rules';
import { day, nip } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { createPosition, loadPosition } from './position-state.ts';
import { asListAnswer, draftList, frozenCopy } from './succession-list-state.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { buildPosition, kota } from './testing/position.ts';
import { listVacancies, loadListedVacancy } from './vacancy-lists.ts';
import { changeVacancy, closeVacancy, loadVacancy, openVacancy, type VacancyState } from './vacancy-state.ts';

const post = buildPosition();
const id = schemas.VacancySlug.parse('vac-kabid-sd-1');
const now = '2026-08-03T01:00:00.000Z';

const excluded = (count: number): ExcludedCandidate[] =>
  Array.from({ length: count }, (_, at) => ({
    nip: nip(`1971051019950310${String(at % 99).padStart(2, '0')}`.replace(/00$/, '99')),
    name: `Person ${at}`,
    box: null,
    reasons: [],
  }));
const ranking = (excludedCount: number, changes: Partial<SuccessionRanking> = {}): SuccessionRanking => {
  const first = nip('197105101995031001');
  return {
    ruleSet: defaultRuleSet.id,
    appointmentDate: day('2026-10-01'),
    candidates: [
      {
        rank: 1,
        nip: first,
        name: 'Yohanis Wanggai',
        box: 9,
        score: 82.5,
        talentScore: 83,
        technicalScore: null,
        fallback: false,
        warnings: [],
      },
    ],
    shortlist: [first],
    excluded: excluded(excludedCount),
    ...changes,
  };
};

let table: MemoryTable;
const load = async (): Promise<VacancyState> => {
  const state = await loadVacancy(table, kota, id);
  if (state === null) throw new Error('no vacancy');
  return state;
};
const draft = async (of: SuccessionRanking) => {
  const change = draftList(kota, await load(), of, now);
  return change && commit(table, buildRequest(kota), [change]);
};
const chunks = () => table.all().filter(({ sk }) => sk.startsWith('NOW#LIST-EXCLUDED#')).length;

beforeEach(async () => {
  table = new MemoryTable();
  await commit(table, buildRequest(kota), [createPosition(kota, post)]);
  const position = await loadPosition(table, kota, post.id);
  if (position === null) throw new Error('no position');
  const opening = { status: 'open', cause: 'pensiun', effectiveDate: day('2026-10-01') } as const;
  await commit(table, buildRequest(kota), [openVacancy(kota, position, opening).change]);
});

describe('draftList', () => {
  it('stores the ranking with everyone excluded, and one event', async () => {
    await draft(ranking(3));
    const state = await load();
    expect(state.head.seq).toBe(2);
    expect(state.list).toMatchObject({
      id: 'lst-kabid-sd-1',
      status: 'draft',
      draftedAt: now,
      decision: null,
    });
    expect(state.list?.shortlist).toEqual(['197105101995031001']);
    expect(state.excluded).toEqual(excluded(3));
  });

  it('is no change where the draft says the same', async () => {
    await draft(ranking(3));
    expect(draftList(kota, await load(), ranking(3), '2026-09-01T00:00:00.000Z')).toBeNull();
  });

  it.each([
    ['another excluded person', ranking(4)],
    ['another date', ranking(3, { appointmentDate: day('2026-11-01') })],
    ['another shortlist', ranking(3, { shortlist: [] })],
  ])('is a change with %s', async (_what, other) => {
    await draft(ranking(3));
    expect(draftList(kota, await load(), other, now)).not.toBeNull();
  });

  it('leaves no chunk of a longer list behind', async () => {
    await draft(ranking(1201));
    expect([chunks(), (await load()).excluded.length]).toEqual([3, 1201]);
    await draft(ranking(500));
    expect([chunks(), (await load()).excluded.length]).toEqual([1, 500]);
    await draft(ranking(0));
    expect([chunks(), (await load()).excluded.length]).toEqual([0, 0]);
  });
});

describe('frozenCopy', () => {
  it('keeps list and excluded people under the publishing version, whatever is drafted later', async () => {
    await draft(ranking(501));
    const state = await load();
    if (state.list === null) throw new Error('no list');
    const list = { ...state.list, status: 'published' as const, publishedAt: now };
    const fact = {
      type: 'succession-list.published.v1',
      data: {
        vacancyId: id,
        positionId: post.id,
        listId: list.id,
        contentHash: list.contentHash,
        shortlisted: 1,
      },
    } as const;
    const frozen = frozenCopy(kota, state, list);
    const publish = () =>
      commit(table, buildRequest(kota), [changeVacancy(kota, state, { list }, fact, frozen)]);
    expect(await publish()).toEqual({ committed: true });
    const published = () => table.all().filter(({ sk }) => sk.startsWith('PUBLISHED#'));
    const before = published();
    expect(before.map(({ sk }) => sk)).toEqual([
      'PUBLISHED#00000003#excluded-0',
      'PUBLISHED#00000003#excluded-1',
      'PUBLISHED#00000003#list',
    ]);
    await draft(ranking(2));
    expect((await load()).list?.status).toBe('draft');
    expect(published()).toEqual(before);
    expect(await publish()).toMatchObject({ committed: false });
  });
});

describe('a list whose vacancy is closed', () => {
  it('is moot, also where vacancies are listed', async () => {
    await draft(ranking(1));
    const position = await loadPosition(table, kota, post.id);
    if (position === null) throw new Error('no position');
    await commit(table, buildRequest(kota), [closeVacancy(kota, await load(), position, 'holder stays')]);

    expect((await load()).list?.status).toBe('moot');
    const listed = await listVacancies(table, kota, ['closed'], { limit: 10 });
    expect(listed?.items).toMatchObject([{ id, listStatus: 'moot' }]);
    expect(await loadListedVacancy(table, kota, id)).toMatchObject({
      head: { seq: 3 },
      vacancy: { id, status: 'closed', listStatus: 'moot' },
    });
  });
});

describe('asListAnswer', () => {
  it('is what the contract promises', async () => {
    await draft(ranking(2));
    const { list, ...state } = await load();
    if (list === null) throw new Error('no list');
    const answer = asListAnswer({ ...state, list });
    expect(schemas.SuccessionList.strict().parse(answer)).toMatchObject({ version: 2 });
    expect(answer.excluded).toHaveLength(2);
  });
});

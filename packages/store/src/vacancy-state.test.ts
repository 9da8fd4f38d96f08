import { isRefusal, refuse } from '@kotak9/contracts';
import { day, nip } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { vacancyAggregate } from './keys.ts';
import { createPosition, loadPosition } from './position-state.ts';
import { runCommand } from './run-command.ts';
import type { Table } from './table.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { buildPosition, kota } from './testing/position.ts';
import { listVacancies } from './vacancy-lists.ts';
import { closeVacancy, loadVacancy, openVacancy, vacancyOfList } from './vacancy-state.ts';

const post = buildPosition({ holder: nip('197105101995031001') });
let table: MemoryTable;
beforeEach(async () => {
  table = new MemoryTable();
  await commit(table, buildRequest(kota), [createPosition(kota, post)]);
});

const loadPost = async () => {
  const state = await loadPosition(table, kota, post.id);
  if (state === null) throw new Error('no position');
  return state;
};
const opening = { status: 'open', cause: 'pensiun', effectiveDate: day('2026-10-01') } as const;

/** Opens a vacancy unless one is live. */
const open = async () => {
  const position = await loadPost();
  if (position.pointer.live) {
    return refuse('vacancy/already-open', { id: post.id, vacancy: position.pointer.live });
  }
  const { change, vacancy } = openVacancy(kota, position, opening);
  return { changes: [change], outcome: { status: 201, body: vacancy } as const };
};
const close = async (reason: string) => {
  const position = await loadPost();
  const id = position.pointer.live;
  const state = id && (await loadVacancy(table, kota, id));
  if (!state) throw new Error('nothing is open');
  return commit(table, buildRequest(kota), [closeVacancy(kota, state, position, reason)]);
};
const listed = async (on: Table, ...statuses: Parameters<typeof listVacancies>[2]) =>
  (await listVacancies(on, kota, statuses, { limit: 10 }))?.items.map(({ id }) => id);

describe('openVacancy', () => {
  it('opens a vacancy with a list of the same number, held by who leaves', async () => {
    await runCommand(table, buildRequest(kota), open);
    const { pointer } = await loadPost();
    expect(pointer).toEqual({ live: 'vac-kabid-sd-1', count: 1 });
    expect(pointer.live && (await loadVacancy(table, kota, pointer.live))).toMatchObject({
      vacancy: {
        id: 'vac-kabid-sd-1',
        listId: 'lst-kabid-sd-1',
        level: 'administrator',
        holder: post.holder,
        status: 'open',
        closedBecause: null,
      },
      list: null,
      excluded: [],
    });
  });

  it.each([
    ['forecast', 'vacancy.forecast.v1'],
    ['open', 'vacancy.opened.v1'],
  ] as const)('says that it is %s', async (status, type) => {
    const { change } = openVacancy(kota, await loadPost(), { ...opening, status });
    expect(change.fact.type).toBe(type);
  });

  it('opens one of ten at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => runCommand(table, buildRequest(kota), open)),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    expect(outcomes).toContainEqual(
      refuse('vacancy/already-open', { id: post.id, vacancy: 'vac-kabid-sd-1' }),
    );
    expect(await listed(table, 'open')).toEqual(['vac-kabid-sd-1']);
  });

  it('does not open over a pointer that moved since it was read', async () => {
    const position = await loadPost();
    await runCommand(table, buildRequest(kota), open);
    await close('holder stays');
    const { change } = openVacancy(kota, position, opening);
    expect(await commit(table, buildRequest(kota), [change])).toMatchObject({ committed: false });
  });
});

describe('closeVacancy', () => {
  it('frees the post for a vacancy with the next number', async () => {
    await runCommand(table, buildRequest(kota), open);
    expect(await close('holder stays')).toEqual({ committed: true });
    expect((await loadPost()).pointer).toEqual({ live: null, count: 1 });
    await runCommand(table, buildRequest(kota), open);
    expect((await loadPost()).pointer).toEqual({ live: 'vac-kabid-sd-2', count: 2 });
    expect(await listed(table, 'open', 'closed')).toEqual(['vac-kabid-sd-2', 'vac-kabid-sd-1']);
  });

  it('keeps the reason', async () => {
    await runCommand(table, buildRequest(kota), open);
    const id = (await loadPost()).pointer.live;
    await close('holder stays');
    expect(id && (await loadVacancy(table, kota, id))?.vacancy).toMatchObject({
      status: 'closed',
      closedBecause: 'holder stays',
    });
  });
});

describe('vacancyOfList', () => {
  it('finds the vacancy that a list belongs to', () => {
    const id = vacancyOfList('lst-kabid-sd-1');
    expect(id).toBe('vac-kabid-sd-1');
    expect(id && vacancyAggregate(kota, id).pk).toBe('kota-jayapura#VAC#vac-kabid-sd-1');
  });

  it('is null for what cannot be an id', () => {
    expect(vacancyOfList('lst-Kabid SD')).toBeNull();
  });
});

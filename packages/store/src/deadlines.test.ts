import { DEADLINE_KINDS, type Deadline } from '@kotak9/rules';
import { day, nip } from '@kotak9/rules/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { deadlinesDue, listDeadlines, loadDeadlines, noticeDeadline, replaceDeadlines } from './deadlines.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';

const WHO = nip('197105101996031002');
const KIND = 'masa-berlaku-asesmen';
const deadline = (id: string, dueOn: string): Deadline => ({ kind: KIND, id, dueOn: day(dueOn) });

const derive = async (table: MemoryTable, ...derived: readonly Deadline[]) =>
  replaceDeadlines(table, kota, WHO, await loadDeadlines(table, kota, WHO), derived);
const notice = async (table: MemoryTable, id: string, on: string) => {
  const standing = await loadDeadlines(table, kota, WHO);
  const found = standing.deadlines.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No deadline ${id}`);
  return commit(table, buildRequest(kota), [noticeDeadline(kota, standing, found, day(on))]);
};
const standing = async (table: MemoryTable) =>
  (await loadDeadlines(table, kota, WHO)).deadlines.map(({ id, dueOn, noticedOn }) => [id, dueOn, noticedOn]);

describe('deadlines', () => {
  it('stand as they were derived, and are written only where they differ', async () => {
    const table = new MemoryTable();
    expect(await derive(table)).toBe('unchanged');
    expect(await derive(table, deadline('a', '2027-01-01'), deadline('b', '2027-02-01'))).toBe('changed');
    expect(await derive(table, deadline('b', '2027-02-01'), deadline('a', '2027-01-01'))).toBe('unchanged');
    expect(await derive(table, deadline('b', '2027-03-01'))).toBe('changed');
    expect(await standing(table)).toEqual([['b', '2027-03-01', null]]);
    expect(await derive(table)).toBe('changed');
    expect(await standing(table)).toEqual([]);
  });

  it('keep the notice given while their day stays, and lose it when it moves', async () => {
    const table = new MemoryTable();
    await derive(table, deadline('a', '2027-01-01'), deadline('b', '2027-01-01'));
    await notice(table, 'a', '2026-12-01');
    await notice(table, 'b', '2026-12-01');
    await derive(table, deadline('a', '2027-01-01'), deadline('b', '2027-06-01'));

    expect(await standing(table)).toEqual([
      ['a', '2027-01-01', '2026-12-01'],
      ['b', '2027-06-01', null],
    ]);
    const events = table.all().filter(({ type }) => type === 'deadline.reached.v1');
    expect(events.map(({ data }) => data)).toEqual(
      ['a', 'b'].map((deadlineId) => ({ nip: WHO, kind: KIND, deadlineId, dueOn: '2027-01-01' })),
    );
  });

  it('are not written over by whoever read before somebody else wrote', async () => {
    const table = new MemoryTable();
    const old = await loadDeadlines(table, kota, WHO);
    await derive(table, deadline('a', '2027-01-01'));
    expect(await replaceDeadlines(table, kota, WHO, old, [deadline('b', '2027-01-01')])).toBe('contended');
    const second = await loadDeadlines(table, kota, WHO);
    await derive(table, deadline('c', '2027-01-01'));
    expect(await replaceDeadlines(table, kota, WHO, second, [])).toBe('contended');
    expect(await standing(table)).toEqual([['c', '2027-01-01', null]]);
  });

  it('are not noticed where they moved meanwhile', async () => {
    const table = new MemoryTable();
    await derive(table, deadline('a', '2027-01-01'));
    const before = await loadDeadlines(table, kota, WHO);
    await derive(table, deadline('a', '2027-06-01'));
    const [read] = before.deadlines;
    if (read === undefined) throw new Error('It stands');
    const late = noticeDeadline(kota, before, read, day('2026-12-01'));

    expect(await commit(table, buildRequest(kota), [late])).toMatchObject({ committed: false });
    expect(await standing(table)).toEqual([['a', '2027-06-01', null]]);
  });

  it('are found by day, both ends included', async () => {
    const table = new MemoryTable();
    const days = ['2026-12-31', '2027-01-01', '2028-02-29', '2028-03-01'];
    await derive(table, ...days.map((dueOn, at) => deadline(String(at), dueOn)));

    const due = async (to: string, from?: string) =>
      (await deadlinesDue(table, kota, KIND, day(to), from === undefined ? undefined : day(from))).map(
        ({ dueOn }) => dueOn,
      );
    expect(await due('2028-02-29')).toEqual(days.slice(0, 3));
    expect(await due('2028-02-28')).toEqual(days.slice(0, 2));
    expect(await due('2028-03-01', '2027-01-01')).toEqual(days.slice(1));
    const page = await listDeadlines(table, kota, { kind: KIND }, { limit: 3 });
    expect(page?.items.map(({ dueOn }) => dueOn)).toEqual(days.slice(0, 3));
    const last = await listDeadlines(
      table,
      kota,
      { kind: KIND },
      { limit: 3, cursor: page?.next ?? undefined },
    );
    expect(last).toMatchObject({ items: [{ dueOn: '2028-03-01' }], next: null });
  });

  it('are, after any derivations, those of the last', async () => {
    const some = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...DEADLINE_KINDS),
        id: fc.constantFrom('a', 'b', 'c'),
        dueOn: fc.constantFrom(day('2027-01-01'), day('2027-02-01')),
      }),
      { selector: ({ kind, id }) => `${kind} ${id}` },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(some, { minLength: 1, maxLength: 4 }), async (derivations) => {
        const table = new MemoryTable();
        for (const derived of derivations) await derive(table, ...derived);
        const keys = (all: readonly Deadline[]) =>
          all.map(({ kind, id, dueOn }) => `${kind} ${id} ${dueOn}`).sort();
        const { deadlines } = await loadDeadlines(table, kota, WHO);
        expect(keys(deadlines)).toEqual(keys(derivations.at(-1) ?? []));
      }),
      { numRuns: 50 },
    );
  });
});

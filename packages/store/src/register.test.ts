import { schemas } from '@kotak9/contracts';
import { agency, day, nip } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commit } from './commit.ts';
import {
  changeEntry,
  defineRegister,
  entriesDue,
  entriesOf,
  listEntries,
  loadEntry,
  type RegisterDesign,
} from './register.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';

const WHO = nip('197105101996031002');
const OTHER = nip('197205101997031002');
const KEEROM = agency('kab-keerom');

const Note = z.object({
  id: z.string(),
  nip: schemas.NipText,
  due: schemas.CalendarDate.nullable(),
  text: z.string(),
});
type Note = z.infer<typeof Note>;

const registerAt = (place: RegisterDesign<Note>['place'], kind: RegisterDesign<Note>['kind'] = 'deadlines') =>
  defineRegister<Note>({
    kind,
    schema: Note,
    place,
    ownerOf: (note) => note.nip,
    dueOf: ({ due }) => (due === null ? null : { dueKind: 'note', dueOn: due }),
  });
const register = registerAt('dossier');
const fact = { type: 'input.removed.v1', data: { nip: WHO } } as const;
const note = (id: string, due: string | null = null, who = WHO): Note => ({
  id,
  nip: who,
  due: due === null ? null : day(due),
  text: id,
});

const filled = async (notes: readonly Note[], into = register, at = kota) => {
  const table = new MemoryTable();
  for (const one of notes) await commit(table, buildRequest(at), [changeEntry(into, at, null, one, fact)]);
  return table;
};

describe('a register', () => {
  it('gives back an entry with its version, and knows none that was not recorded', async () => {
    const table = await filled([note('a')]);

    expect(await loadEntry(table, kota, register, WHO, 'a')).toMatchObject({
      head: { seq: 1 },
      data: note('a'),
    });
    expect(await loadEntry(table, kota, register, WHO, 'b')).toBeNull();
    expect(await loadEntry(table, kota, register, OTHER, 'a')).toBeNull();
    expect(await loadEntry(table, KEEROM, register, WHO, 'a')).toBeNull();
  });

  it('keeps the history of an entry, and lets only one change follow what was read', async () => {
    const table = await filled([note('a')]);
    const before = await loadEntry(table, kota, register, WHO, 'a');
    const change = (text: string) => changeEntry(register, kota, before, { ...note('a'), text }, fact);

    expect(await commit(table, buildRequest(kota), [change('first')])).toEqual({ committed: true });
    expect(await commit(table, buildRequest(kota), [change('second')])).toMatchObject({ committed: false });
    expect(await loadEntry(table, kota, register, WHO, 'a')).toMatchObject({
      head: { seq: 2 },
      data: { text: 'first' },
    });
    const events = table.all().filter(({ sk }) => sk.startsWith('EVENT#deadlines#a#'));
    expect(events.map(({ seq, subject }) => [seq, subject])).toEqual([
      [1, `deadlines/${WHO}/a`],
      [2, `deadlines/${WHO}/a`],
    ]);
  });

  it('lists the entries of one owner and kind, page by page', async () => {
    const table = await filled([note('c'), note('a'), note('b'), note('x', null, OTHER)]);
    await commit(table, buildRequest(kota), [
      changeEntry(registerAt('dossier', 'membership'), kota, null, note('m'), fact),
    ]);

    expect((await entriesOf(table, kota, register, WHO)).map(({ data }) => data.id)).toEqual(['a', 'b', 'c']);
    const first = await listEntries(table, kota, register, WHO, { limit: 2 });
    expect(first?.items.map(({ id, version }) => [id, version])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    const rest = await listEntries(table, kota, register, WHO, {
      limit: 2,
      cursor: first?.next ?? undefined,
    });
    expect(rest).toMatchObject({ items: [{ id: 'c' }], next: null });
    expect(
      await listEntries(table, kota, register, OTHER, { limit: 2, cursor: first?.next ?? undefined }),
    ).toBeNull();
  });

  it('finds what falls due from one day to another, both included, of its agency', async () => {
    const notes = [note('a', '2026-12-31'), note('b', '2027-01-01'), note('c', '2027-01-02'), note('d')];
    const table = await filled(notes);
    await commit(table, buildRequest(KEEROM), [
      changeEntry(register, KEEROM, null, note('k', '2027-01-01'), fact),
    ]);

    const due = (from: string, to: string) =>
      entriesDue(table, kota, 'note', from === '' ? '' : day(from), day(to));
    expect(await due('2026-12-31', '2027-01-01')).toEqual([
      { owner: WHO, id: 'a', dueOn: '2026-12-31' },
      { owner: WHO, id: 'b', dueOn: '2027-01-01' },
    ]);
    expect(await due('2027-01-02', '2027-12-31')).toMatchObject([{ owner: WHO, id: 'c' }]);
    expect(await due('', '2026-12-31')).toMatchObject([{ owner: WHO, id: 'a' }]);
  });

  it('falls due no longer once it has no date', async () => {
    const table = await filled([note('a', '2027-01-01')]);
    const before = await loadEntry(table, kota, register, WHO, 'a');
    await commit(table, buildRequest(kota), [changeEntry(register, kota, before, note('a'), fact)]);

    expect(await entriesDue(table, kota, 'note', '', day('2030-01-01'))).toEqual([]);
  });

  it.each([
    ['dossier', `${kota}#DOSSIER#${WHO}`],
    ['confidential', `${kota}#CONFIDENTIAL#${WHO}`],
    ['agency', `${kota}#REGISTER#deadlines#${WHO}`],
  ] as const)('of %s lies in its own partition', async (place, pk) => {
    const table = await filled([note('a')], registerAt(place));
    expect(new Set(table.all().map((item) => item.pk))).toEqual(new Set([pk]));
  });

  it('refuses to read what is not of its kind', async () => {
    const table = await filled([note('a')]);
    await table.write({
      update: { pk: `${kota}#DOSSIER#${WHO}`, sk: 'NOW#deadlines#a' },
      set: { data: { id: 'a' } },
    });
    await expect(loadEntry(table, kota, register, WHO, 'a')).rejects.toThrow('nip');
  });
});

import { defaultRuleSet, type PersonInputs, placePerson, profileCandidate } from '@kotak9/rules';
import { buildPerson, day } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { createPerson } from './create-person.ts';
import { placementAt } from './history.ts';
import { talentKey } from './keys.ts';
import { rechecksDue } from './person-lists.ts';
import { loadPerson, loadTalent } from './person-state.ts';
import { changePlacement } from './placement-change.ts';
import { changeRecord } from './record-change.ts';
import type { Fact } from './stored-event.ts';
import { TALENT_FORM } from './talent-item.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';

const inputs = buildPerson();
const { nip } = inputs;
let table: MemoryTable;
beforeEach(async () => {
  table = new MemoryTable();
  const asOf = day('2026-08-03');
  await commit(table, buildRequest(kota), [createPerson(kota, inputs, [], asOf, defaultRuleSet)]);
});

const load = async () => {
  const person = await loadPerson(table, kota, nip);
  if (person === null) throw new Error('nobody');
  return person;
};
const computed = async (asOf: string, changes: Partial<PersonInputs> = {}) => {
  const person = await load();
  const now = { ...person.inputs, ...changes };
  const placement = placePerson(now, day(asOf), defaultRuleSet);
  return changePlacement(
    kota,
    person,
    placement,
    profileCandidate(now, placement, defaultRuleSet),
    defaultRuleSet,
  );
};
const place = async (asOf: string, changes: Partial<PersonInputs> = {}) => {
  const computation = await computed(asOf, changes);
  return computation && commit(table, buildRequest(kota), [computation.change], [computation.check]);
};

describe('changePlacement', () => {
  it('places a person who was pending, in box 8', async () => {
    await place('2026-08-03');
    const { placement, talent } = await load();
    expect(placement).toMatchObject({ placement: { status: 'placed', box: 8 }, inputsVersion: 1 });
    expect(talent).toMatchObject({ profile: { box: 8 }, missing: [], inputsVersion: 1 });
  });

  it('is no change on another day with the same result', async () => {
    await place('2026-08-03');
    expect(await computed('2026-08-04')).toBeNull();
  });

  it('writes an item of an older form anew, once, and says nothing of a move', async () => {
    await place('2026-08-03');
    const key = talentKey(kota, nip);
    await table.write({ update: key, set: { form: 1 } });

    expect((await computed('2026-08-04'))?.change.fact.type).toBe('candidate-profile.changed.v1');
    await place('2026-08-04');
    expect((await load()).talent.form).toBe(TALENT_FORM);
    expect(await computed('2026-08-04')).toBeNull();
  });

  it('says which box it was before', async () => {
    await place('2026-08-03');
    const change = await computed('2026-08-04', { assessments: [] });
    expect(change?.change.fact).toMatchObject({
      type: 'placement.changed.v1',
      data: { status: 'unplaced', box: null, previousBox: 8, asOf: '2026-08-04', levels: ['administrator'] },
    });
  });

  it('says that only the profile changed, and keeps the placement with its date', async () => {
    await place('2026-08-03');
    const change = await computed('2026-08-04', {
      rank: { grade: 'IV/c', since: day('2026-08-01'), decreeNumber: null },
    });
    expect(change?.change.fact.type).toBe('candidate-profile.changed.v1');
    await place('2026-08-04', { rank: { grade: 'IV/c', since: day('2026-08-01'), decreeNumber: null } });
    expect((await load()).placement?.placement.asOf).toBe('2026-08-03');
    expect((await loadTalent(table, kota, nip))?.profile.rank.grade).toBe('IV/c');
  });

  it('names both levels where the post changed', async () => {
    await place('2026-08-03');
    const post = inputs.post && { ...inputs.post, level: 'jpt-pratama' as const };
    const change = await computed('2026-08-04', { post });
    expect(change?.change.fact.data).toMatchObject({ levels: ['administrator', 'jpt-pratama'] });
  });

  it('writes nothing if the inputs changed since they were read', async () => {
    const computation = await computed('2026-08-03');
    if (computation === null) throw new Error('no change');
    const person = await load();
    const fact: Fact = { type: 'record.changed.v1', data: { nip, fields: ['name'] } };
    await commit(table, buildRequest(kota), [changeRecord(kota, person.head, person.record, fact)]);
    const before = table.all();
    const result = await commit(table, buildRequest(kota), [computation.change], [computation.check]);
    expect(result).toMatchObject({ committed: false });
    expect(table.all()).toEqual(before);
  });

  it('keeps every placement for the day it stood', async () => {
    await place('2026-08-03');
    await place('2026-09-01', { assessments: [] });
    const boxAt = async (on: string) => (await placementAt(table, kota, nip, day(on)))?.box;
    expect(await boxAt('2026-08-02')).toBeUndefined();
    expect(await boxAt('2026-08-03')).toBe(8);
    expect(await boxAt('2026-08-31')).toBe(8);
    expect(await boxAt('2026-09-01')).toBeNull();
  });

  it('is due again on the day that time alone may change it', async () => {
    await place('2026-08-03');
    const recheckOn = (await load()).placement?.placement.recheckOn;
    if (!recheckOn) throw new Error('never due');
    expect(await rechecksDue(table, kota, recheckOn)).toEqual([nip]);
    expect(await rechecksDue(table, kota, day('2026-08-03'))).toEqual([]);
  });
});

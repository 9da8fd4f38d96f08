import { applyStep, defaultRuleSet } from '@kotak9/rules';
import { buildPerson, day } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { changeCircumstance, changeConsent } from './consent-change.ts';
import { createPerson } from './create-person.ts';
import { changeDevelopment } from './development-state.ts';
import { changeMembership, type NextMembership } from './membership-change.ts';
import { allPoolMembers, listPool, poolChecksDue } from './membership-lists.ts';
import { loadPool, type PoolMember, type PoolState } from './membership-state.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';

const today = day('2026-08-03');
const inputs = buildPerson();
const { nip } = inputs;
const member: PoolMember = {
  nip,
  name: inputs.name,
  unitId: inputs.unitId,
  positionId: null,
  postLevel: 'administrator',
  box: 8,
  level: 'instansi',
  readiness: null,
  talentScore: 82,
  enteredOn: today,
  since: today,
};
const entering: NextMembership['step'] = {
  step: 'enter',
  box: 8,
  level: 'instansi',
  postLevel: 'administrator',
};
const entered: NextMembership = {
  membership: applyStep(null, entering, today),
  step: entering,
  on: today,
  member,
  dueOn: day('2027-01-01'),
};

const recorded = async () => {
  const table = new MemoryTable();
  await commit(table, buildRequest(kota), [createPerson(kota, inputs, [], today, defaultRuleSet)]);
  return table;
};
const read = async (table: MemoryTable): Promise<PoolState> => {
  const state = await loadPool(table, kota, nip);
  if (state === null) throw new Error('The person is recorded');
  return state;
};
const store = async (table: MemoryTable, next: NextMembership) => {
  const change = changeMembership(kota, await read(table), next);
  if (change === null) throw new Error('Nothing to change');
  return commit(table, buildRequest(kota), [change.change], change.checks);
};

describe('a membership', () => {
  it('is listed while it lasts, and due on its day', async () => {
    const table = await recorded();
    expect(await store(table, entered)).toEqual({ committed: true });
    expect((await read(table)).membership).toEqual({
      head: { seq: 1, hash: expect.any(String) },
      membership: entered.membership,
      member,
      dueOn: '2027-01-01',
    });
    expect(await allPoolMembers(table, kota, null)).toEqual([member]);
    expect(await allPoolMembers(table, kota, [inputs.unitId])).toEqual([member]);
    expect(await listPool(table, kota, { limit: 5 }, ({ box }) => box === 9)).toEqual({
      items: [],
      next: null,
    });
    expect(await poolChecksDue(table, kota, day('2026-12-31'))).toEqual([]);
    expect(await poolChecksDue(table, kota, day('2027-01-01'))).toEqual([nip]);
  });

  it('leaves the lists and keeps its history', async () => {
    const table = await recorded();
    await store(table, entered);
    const step = { step: 'leave', reason: 'sanction', evidence: 'asn/1' } as const;
    const membership = applyStep(entered.membership, step, today);
    await store(table, { membership, step, on: today, member: null, dueOn: null });
    expect(await allPoolMembers(table, kota, null)).toEqual([]);
    expect(await poolChecksDue(table, kota, day('2999-01-01'))).toEqual([]);
    expect((await read(table)).membership).toMatchObject({
      membership: { spells: [{ enteredOn: today, exit: { reason: 'sanction', evidence: 'asn/1' } }] },
      member: null,
      dueOn: null,
    });
  });

  it('says which fields of a list differ, and nothing where none does', async () => {
    const table = await recorded();
    await store(table, entered);
    const same: NextMembership = { ...entered, step: { step: 'none' } };
    expect(changeMembership(kota, await read(table), same)).toBeNull();
    const change = changeMembership(kota, await read(table), {
      ...same,
      member: { ...member, readiness: 'siap-kemudian', talentScore: 83 },
    });
    expect(change?.change.fact).toMatchObject({
      type: 'talent-pool.changed.v1',
      data: { fields: ['readiness', 'talentScore'], readiness: 'siap-kemudian' },
    });
  });

  it('is not written over a record that changed', async () => {
    const table = await recorded();
    const stale = await read(table);
    const { change } = changeCircumstance(kota, stale, {
      kind: 'resigned',
      from: today,
      until: null,
      evidence: 'SK-1',
    });
    await commit(table, buildRequest(kota, { newId: () => 'event-9' }), [change]);
    const late = changeMembership(kota, stale, entered);
    if (late === null) throw new Error('Nothing to change');
    expect(await commit(table, buildRequest(kota), [late.change], late.checks)).toMatchObject({
      committed: false,
    });
    expect((await read(table)).circumstances).toEqual([
      { id: 'resigned-2026-08-03', kind: 'resigned', from: today, until: null, evidence: 'SK-1' },
    ]);
  });
});

it('keeps every declaration, and the record says what holds after them', async () => {
  const table = await recorded();
  const declare = async (kind: 'tidak-bersedia' | 'cabut') => {
    const { change, unwillingSince } = changeConsent(kota, await read(table), {
      kind,
      on: today,
      evidence: null,
      recordedBy: 'asn',
      recordedAt: '2026-08-03T01:00:00.000Z',
    });
    await commit(table, buildRequest(kota), [change]);
    return unwillingSince;
  };
  expect(await declare('tidak-bersedia')).toBe(today);
  expect((await read(table)).person.record.unwillingSince).toBe(today);
  expect(await declare('cabut')).toBeNull();
  const state = await read(table);
  expect(state.person.inputs.unwillingSince).toBeNull();
  expect(state.declarations.map(({ id, kind }) => [id, kind])).toEqual([
    ['2', 'tidak-bersedia'],
    ['3', 'cabut'],
  ]);
});

it('reads a record of before there were declarations', async () => {
  const table = await recorded();
  const key = { pk: `${kota}#ASN#${nip}`, sk: 'NOW#RECORD' };
  const item = await table.get(key);
  const { unwillingSince: _left, ...old } = Object(item?.['data']);
  await table.write({ update: key, set: { data: old } });
  expect((await read(table)).person.inputs.unwillingSince).toBeNull();
});

it('keeps every version of a development plan', async () => {
  const table = await recorded();
  const fact = { type: 'development-plan.set.v1', data: { nip, year: 2026, items: 0 } } as const;
  const data = { plan: { year: 2026, items: [] }, outcomes: [] };
  await commit(table, buildRequest(kota), [changeDevelopment(kota, nip, null, data, fact)]);
  const { development } = await read(table);
  expect(development).toEqual({ ...data, head: { seq: 1, hash: expect.any(String) } });
  const next = { ...data, plan: { year: 2027, items: [] } };
  await commit(table, buildRequest(kota), [
    changeDevelopment(kota, nip, development?.head ?? null, next, fact),
  ]);
  expect((await read(table)).development?.plan.year).toBe(2027);
  expect(table.all().filter(({ sk }) => sk.startsWith('PLANNED#'))).toMatchObject([{ data }, { data: next }]);
});

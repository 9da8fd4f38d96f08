import { defaultRuleSet } from '@kotak9/rules';
import { buildPerson, day, nip, unit } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { createPerson } from './create-person.ts';
import { asnAggregate, headKey, inputKey } from './keys.ts';
import { allPeople, flagsDue, listPeople, profilesAt, retirementsDue } from './person-lists.ts';
import { loadInput, loadInputs, loadPerson, loadRecord, loadRetirement } from './person-state.ts';
import { changeRetirement } from './retirement-change.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { kota } from './testing/position.ts';

const inputs = buildPerson({
  discipline: [{ id: 'd', level: 'ringan', from: day('2020-01-01'), until: day('2020-06-30') }],
});
let table: MemoryTable;
beforeEach(async () => {
  table = new MemoryTable();
  await commit(table, buildRequest(kota), [
    createPerson(
      kota,
      inputs,
      [{ code: 'birth-date-differs', field: 'birthDate' }],
      day('2026-08-03'),
      defaultRuleSet,
    ),
  ]);
});

const byId = <T extends { id?: string; year?: number }>(entries: readonly T[]) =>
  entries.toSorted((a, b) => String(a.id ?? a.year).localeCompare(String(b.id ?? b.year)));

describe('loadPerson', () => {
  it('gives every input as it was stored, from one query', async () => {
    const person = await loadPerson(table, kota, inputs.nip);
    expect(table.calls).toMatchObject({ get: 0, query: 1 });
    if (person === null) throw new Error('nobody');
    expect({ ...person.inputs, career: byId(person.inputs.career) }).toEqual({
      ...inputs,
      career: byId(inputs.career),
    });
    expect(person.record.warnings).toEqual([{ code: 'birth-date-differs', field: 'birthDate' }]);
    expect(person.head.seq).toBe(1);
    expect(person.placement).toBeNull();
    expect(person.retirement).toBeNull();
  });

  it('stands in the lists as unplaced and not yet calculated', async () => {
    const missing = [{ input: 'placement', reason: 'not-yet-calculated', since: null }];
    expect(await allPeople(table, kota, null)).toMatchObject([{ nip: inputs.nip, box: null, missing }]);
  });

  it('is null where nobody is, and in another agency', async () => {
    expect(await loadPerson(table, kota, nip('196803151993031004'))).toBeNull();
    expect(await loadRecord(table, kota, nip('196803151993031004'))).toBeNull();
  });

  it('throws for a stored input that its schema does not know', async () => {
    const key = inputKey(kota, inputs.nip, 'performance', '2025');
    await table.write({ update: key, set: { data: { year: 'last' } } });
    await expect(loadPerson(table, kota, inputs.nip)).rejects.toThrow();
    await expect(loadInput(table, kota, inputs.nip, 'performance', '2025')).rejects.toThrow();
  });

  it('reads one input, or those of one kind', async () => {
    expect(await loadInput(table, kota, inputs.nip, 'performance', '2025')).toEqual(inputs.performance[1]);
    expect(await loadInput(table, kota, inputs.nip, 'performance', '1999')).toBeNull();
    expect(await loadInputs(table, kota, inputs.nip, 'performance')).toEqual(inputs.performance);
    expect(await loadInputs(table, kota, inputs.nip, 'awards')).toEqual(inputs.awards);
  });

  it('does not put a person over one that is there', async () => {
    const again = createPerson(kota, inputs, [], day('2026-08-03'), defaultRuleSet);
    expect(await commit(table, buildRequest(kota), [again])).toMatchObject({ committed: false });
    expect(await table.get(headKey(asnAggregate(kota, inputs.nip)))).toMatchObject({ seq: 1 });
  });
});

describe('lists of people', () => {
  const page = { limit: 10 };
  it('gives those of a unit, that match', async () => {
    const found = async (id: string, box: number | null) =>
      (await listPeople(table, kota, { ...page, unit: unit(id) }, (person) => person.box === box))?.items
        .length;
    expect(await found('dinas-pendidikan', null)).toBe(1);
    expect(await found('dinas-pendidikan', 9)).toBe(0);
    expect(await found('dinas-sosial', null)).toBe(0);
  });

  it('gives profiles at some levels', async () => {
    expect(await profilesAt(table, kota, ['administrator', 'pengawas'])).toMatchObject([{ nip: inputs.nip }]);
    expect(await profilesAt(table, kota, ['pengawas'])).toEqual([]);
  });

  it('gives who retires between two days, both included', async () => {
    const due = await retirementsDue(table, kota, '', day('2099-01-01'));
    const on = due[0]?.tmtPensiun;
    if (on === undefined) throw new Error('nobody retires');
    expect(await retirementsDue(table, kota, on, on)).toHaveLength(1);
    expect(await retirementsDue(table, kota, '', day('2026-08-03'))).toEqual([]);
  });
});

describe('changeRetirement', () => {
  const on = day('2029-06-01');
  const flagged = {
    type: 'retirement.flagged.v1',
    data: { nip: inputs.nip, tmtPensiun: on, positionId: null },
  } as const;
  const unflagged = {
    type: 'retirement.unflagged.v1',
    data: { nip: inputs.nip, reason: 'bup-changed' },
  } as const;

  it('is due while it stands, and kept without being due once taken back', async () => {
    await commit(table, buildRequest(kota), [changeRetirement(kota, inputs.nip, null, on, flagged)]);
    expect(await flagsDue(table, kota, '', on)).toEqual([{ nip: inputs.nip, tmtPensiun: on }]);
    const standing = await loadRetirement(table, kota, inputs.nip);
    if (standing === null) throw new Error('no flag');
    await commit(table, buildRequest(kota), [
      changeRetirement(kota, inputs.nip, standing.head, null, unflagged),
    ]);
    expect(await flagsDue(table, kota, '', '')).toEqual([]);
    expect(await loadRetirement(table, kota, inputs.nip)).toMatchObject({
      head: { seq: 2 },
      flag: { tmtPensiun: null },
    });
    expect((await loadPerson(table, kota, inputs.nip))?.retirement?.flag.tmtPensiun).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day, nip, unit } from '../testing/values.ts';
import { type CheckedPerson, preflightBatches } from './preflight-batch.ts';
import { NO_CONTEXT } from './preflight-facts.ts';
import { preflightPerson } from './preflight-person.ts';

const { preflight } = defaultRuleSet;
const findingsOf = (changes: Parameters<typeof buildPerson>[0]) =>
  preflightPerson(buildPerson(changes), NO_CONTEXT, day('2026-08-03'), defaultRuleSet);
const sound: CheckedPerson['findings'] = [];
const unassessed = findingsOf({ assessments: [], feedback: [] });
const sanctioned = findingsOf({
  discipline: [{ id: 's', level: 'sedang', from: day('2026-08-01'), until: day('2026-12-31') }],
});

const person = (
  number: number,
  unitId = 'dinas-a',
  findings: CheckedPerson['findings'] = sound,
): CheckedPerson => ({
  nip: nip(`1980010120050${1 + Math.floor(number / 900)}1${String((number % 900) + 1).padStart(3, '0')}`),
  name: `N ${number}`,
  unitId: unit(unitId),
  findings,
});
const people = (count: number) => Array.from({ length: count }, (_, number) => person(number));

describe('preflightBatches', () => {
  it.each([
    [0, []],
    [1, [1]],
    [49, [49]],
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
    [101, [50, 50, 1]],
  ])('%i people: %j', (count, sizes) => {
    const batches = preflightBatches(people(count), 'simata', preflight);
    expect(batches.map(({ entries }) => entries.length)).toEqual(sizes);
    expect(batches.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
  });

  it('loses nobody, doubles nobody and keeps its order, whatever the order given', () => {
    const some = fc.array(fc.record({ number: fc.nat(400), unitId: fc.constantFrom('a', 'b', 'c') }));
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 50 }), (drawn, batchSize) => {
        const once = [...new Map(drawn.map((one) => [one.number, one])).values()];
        const given = once.map(({ number, unitId }) => person(number, unitId));
        const batches = preflightBatches([...given, ...given], 'simata', { batchSize });
        const names = batches.flatMap(({ entries }) => entries.map((entry) => entry.nip));
        expect(names.toSorted()).toEqual(given.map((one) => one.nip).toSorted());
        for (const { entries } of batches) expect(entries.length).toBeLessThanOrEqual(batchSize);
        expect(preflightBatches(given.toReversed(), 'simata', { batchSize })).toEqual(batches);
      }),
    );
  });

  it('goes by unit, then by NIP', () => {
    const mixed = [person(3, 'b'), person(2, 'a'), person(1, 'b'), person(4, 'a')];
    const [batch] = preflightBatches(mixed, 'simata', preflight);
    expect(batch?.entries.map(({ name }) => name)).toEqual(['N 2', 'N 4', 'N 1', 'N 3']);
  });

  it('holds back whom something blocks for this purpose, with what and by when', () => {
    const both = [person(1, 'a', unassessed), person(2, 'a', sanctioned), person(3, 'a')];
    const [simata] = preflightBatches(both, 'simata', preflight);
    expect(simata?.entries.map(({ state }) => state)).toEqual(['held-back', 'free', 'free']);
    expect(simata?.entries[0]).toMatchObject({
      unitId: 'a',
      blocking: [{ code: 'feedback-missing' }, { code: 'assessment-missing' }],
      dueOn: '2026-09-02', // the earlier of the two
    });
    expect(simata?.entries[1]).toMatchObject({ blocking: [], dueOn: null });
    const [move] = preflightBatches(both, 'i-mut', preflight);
    expect(move?.entries.map(({ state }) => state)).toEqual(['held-back', 'held-back', 'free']);
    expect(move?.entries[0]?.blocking.map(({ code }) => code)).toEqual(['assessment-missing']);
  });
});

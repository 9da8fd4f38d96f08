import { describe, expect, it } from 'vitest';
import { allAt } from '../testing/merit-values.ts';
import { counterpartsOf } from './aspect-mapping.ts';
import { faultsOfInstrument, soundInstrument } from './check-instrument.ts';
import { EVIDENCE_CODES } from './evidence.ts';
import { evidenceOf, itemsOf, type MeritInstrument } from './instrument.ts';
import { meritInstrument } from './instruments.ts';
import { levelDifferences, reasonsLacking } from './level-differences.ts';
import { closedGates, missingItems } from './merit-levels.ts';

const old = meritInstrument('kasn-9-2019');
const renewed = meritInstrument('permenpanrb-19-2025');

describe('the 400 points', () => {
  it('has eight aspects with 37 sub-aspects, equal within each aspect', () => {
    expect(old.aspects.map(({ items }) => items.length)).toEqual([4, 5, 9, 4, 5, 4, 2, 4]);
    expect(new Set(itemsOf(old).map(({ weight }) => weight))).toEqual(new Set([1]));
    expect(old).toMatchObject({ lowest: 1, highest: 4, validTo: '2025-12-30' });
  });

  it('says that the sub-weights and criteria are no quotation', () => {
    expect(old.assumptions.map((text) => text.split(':')[0])).toEqual(['RECALL', 'DESIGN', 'DESIGN']);
  });
});

describe('the instrument of 2026', () => {
  it('has 33 questions in eight aspects', () => {
    expect(renewed.aspects.map(({ items }) => items.length)).toEqual([3, 6, 4, 3, 4, 8, 3, 2]);
    expect(itemsOf(renewed)).toHaveLength(33);
    expect(renewed).toMatchObject({ lowest: 0, highest: 4, validFrom: '2025-12-31' });
  });

  it('lists 17 kinds of data and six services', () => {
    expect(
      itemsOf(renewed)
        .map(({ parts }) => parts.length)
        .filter(Boolean),
    ).toEqual([17, 6]);
  });

  it('knows its four gates', () => {
    expect(closedGates(renewed, allAt(renewed, 0))).toEqual(['A4.1', 'A6.3', 'A6.6', 'A6.7']);
    expect(closedGates(renewed, { ...allAt(renewed, 1), 'A6.3': 0 })).toEqual(['A6.3']);
    expect(closedGates(old, allAt(old, 1))).toEqual([]);
  });

  it('weighs A1 and A8 with 10 % and leaves the others open', () => {
    expect(renewed.variants[0]?.weights).toEqual({
      A1: 0.1,
      A2: null,
      A3: null,
      A4: null,
      A5: null,
      A6: null,
      A7: null,
      A8: 0.1,
    });
  });
});

describe('both instruments', () => {
  it.each([old, renewed])('$id asks for every kind of evidence', (instrument) => {
    const asked = new Set(itemsOf(instrument).flatMap(evidenceOf));
    expect([...asked].toSorted()).toEqual([...EVIDENCE_CODES].toSorted());
  });

  it('names a kind of evidence once for an item, and no papers', () => {
    const item = itemsOf(old).find(({ id }) => id === '1.1');
    expect(item && evidenceOf(item)).toEqual(['abk', 'peta-jabatan', 'proyeksi']);
  });

  it('maps the aspects of one to those of the other', () => {
    expect(counterpartsOf('3')).toEqual(['A2', 'A4']);
    expect(counterpartsOf('6')).toEqual(['A6', 'A7']);
    expect(counterpartsOf('A6')).toEqual(['6', '7']);
    expect(counterpartsOf('A2')).toEqual(['2', '3', '4']);
    expect(counterpartsOf('A5')).toEqual([]);
    expect(old.aspects.map(({ id }) => counterpartsOf(id).length)).toEqual([1, 1, 2, 1, 1, 2, 1, 1]);
  });
});

describe('soundInstrument', () => {
  const changed = (changes: object) => ({ ...structuredClone(old), ...changes });
  const pathsOf = (data: unknown) => faultsOfInstrument(data).map(({ path }) => path);
  const [first, ...others] = old.aspects;
  const [item, ...items] = first?.items ?? [];
  const withItem = (changes: object): unknown =>
    changed({ aspects: [{ ...first, items: [{ ...item, ...changes }, ...items] }, ...others] });

  it('takes what is shipped', () => {
    expect(faultsOfInstrument(structuredClone(old))).toEqual([]);
    expect(faultsOfInstrument(structuredClone(renewed))).toEqual([]);
  });

  it.each([
    ['a scheme there is not', { scheme: 'x' }, 'scheme'],
    ['an unknown field', { extra: 1 }, 'extra'],
    ['a date there is not', { validFrom: '2019-02-29' }, 'validFrom'],
    ['weights that are none', { variants: [{ id: 'v', source: 's', weights: null }] }, 'variants[0].weights'],
    [
      'a weight over the whole',
      { variants: [{ id: 'v', source: 's', weights: { 1: 401 } }] },
      'variants[0].weights.1',
    ],
    ['categories out of order', { categories: [...old.categories].reverse() }, 'categories'],
    ['no categories', { categories: [] }, 'categories'],
  ])('refuses %s', (_, changes, path) => {
    expect(pathsOf(changed(changes))).toEqual([path]);
  });

  const weighed = (weights: MeritInstrument['variants'][number]['weights']) =>
    faultsOfInstrument(changed({ variants: [{ id: 'v', source: 's', weights }] }));

  it('refuses weights that do not make 400, or that are of other aspects', () => {
    const sound = old.variants[0]?.weights ?? {};
    expect(weighed({ ...sound, 1: 39 })).toEqual([
      { path: 'variants.v', fault: 'weights make 399, not 400' },
    ]);
    const { 8: _, ...seven } = sound;
    expect(weighed({ ...seven, 9: 24 })).toEqual([
      { path: 'variants.v', fault: 'not the aspects of the instrument' },
    ]);
    expect(weighed({ ...sound, 9: 0 })).toEqual([
      { path: 'variants.v', fault: 'not the aspects of the instrument' },
    ]);
    expect(weighed({ ...sound, 1: null })).toEqual([]);
    expect(weighed({ ...sound, 1: null, 3: 160 })).toEqual([
      { path: 'variants.v', fault: 'weights make 400, not 400' },
    ]);
  });

  it.each([
    ['has no weight', { weight: 0 }],
    ['does not say what each of 3 levels takes', { levels: item?.levels.slice(1) }],
    ['does not say what each of 3 levels takes', { levels: [[], ...(item?.levels.slice(1) ?? [])] }],
    ['asks less for a higher level', { levels: [...(item?.levels ?? [])].reverse() }],
  ])('refuses an item that %s', (fault, changes) => {
    expect(faultsOfInstrument(withItem(changes))).toEqual([{ path: '1.1', fault }]);
  });

  it('compares only what is asked about the same thing', () => {
    const share = (code: string, atLeast: number) => [{ measure: 'share', code, atLeast }];
    expect(
      pathsOf(withItem({ levels: [share('abk', 0.9), share('proyeksi', 0.1), share('abk', 0.9)] })),
    ).toEqual([]);
    expect(
      pathsOf(withItem({ levels: [share('abk', 0.9), share('proyeksi', 0.1), share('abk', 0.8)] })),
    ).toEqual(['1.1']);
    const document = (atLeast: number) => [{ measure: 'document', what: `${atLeast}`, atLeast }];
    expect(pathsOf(withItem({ levels: [document(2), share('abk', 0.5), document(1)] }))).toEqual(['1.1']);
  });

  it('refuses evidence that nobody gathers, and an item that stands in it twice', () => {
    expect(pathsOf(withItem({ levels: [[{ measure: 'share', code: 'x', atLeast: 1 }]] }))).toEqual([
      'aspects[0].items[0].levels[0][0].code',
    ]);
    expect(pathsOf(withItem({ id: '1.2' }))).toEqual(['aspects']);
  });

  it('stops a program that ships a faulty one, naming the fault', () => {
    expect(() => soundInstrument(changed({ scheme: 'x', highest: 9 }))).toThrow(
      /faulty merit instrument: scheme: .*; highest: /,
    );
    expect(() => soundInstrument(withItem({ weight: 0 }))).toThrow('1.1: has no weight');
  });
});

describe('an assessment beside another', () => {
  it('shows where the levels differ, and ignores what only one of them has', () => {
    const assessed = { '1.1': 3, '1.2': 2, '1.3': 4 };
    expect(levelDifferences(old, assessed, { '1.1': 2, '1.2': 2, '2.1': 1 })).toEqual([
      { item: '1.1', assessed: 3, verified: 2 },
    ]);
  });

  it('wants a reason wherever the level is not the suggested one', () => {
    const level = (item: string, value: number, reason: string | null) => ({ item, level: value, reason });
    expect(
      reasonsLacking(
        [
          level('1.1', 3, null),
          level('1.2', 2, null),
          level('1.3', 4, 'SK tahun ini'),
          level('1.4', 1, 'sesuai'),
        ],
        { '1.1': 2, '1.2': 2, '1.3': 1, '1.4': 1 },
      ),
    ).toEqual(['1.1']);
  });

  it('lists items without a level in the order of the instrument', () => {
    const { '2.1': _, '1.3': __, ...levels } = allAt(old, 2);
    expect(missingItems(old, levels)).toEqual(['1.3', '2.1']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, dayAfter, dayBefore } from '../calendar.ts';
import { EMPTY_DOSSIER } from '../dossier.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day, position } from '../testing/values.ts';
import { type Contract, contractTableOn } from './contract.ts';
import {
  endContract,
  evaluateContract,
  extendContract,
  lastDayOf,
  overlappingContract,
  termBegan,
  whatEvaluationLacks,
} from './contract-acts.ts';
import { contractDeadlines } from './contract-deadlines.ts';
import { checkTerm } from './contract-term.ts';

const table = contractTableOn(day('2026-03-01'));
if (!table) throw new Error('no table');

const EVALUATION = { on: day('2026-12-01'), predikat: 'baik', competent: true, needed: true } as const;
const build = (changes: Partial<Contract> = {}): Contract => ({
  id: 'kontrak-2026-03-01',
  positionId: position('guru'),
  from: day('2026-03-01'),
  until: day('2027-02-28'),
  evaluations: [],
  extensions: [],
  ended: null,
  ...changes,
});

it('has a table since PP 49/2018', () => {
  expect(contractTableOn(day('2018-11-27'))).toBeNull();
  expect(contractTableOn(day('2018-11-28'))).toBe(table);
});

describe('a term', () => {
  it.each([
    ['2026-03-01', '2027-02-28', null, null],
    ['2026-03-01', '2027-02-27', null, { code: 'too-short', earliest: '2027-02-28' }],
    ['2027-03-01', '2028-02-29', null, null],
    ['2027-03-01', '2028-02-28', null, { code: 'too-short', earliest: '2028-02-29' }],
    ['2027-01-01', '2031-12-31', null, null],
    ['2027-01-01', '2032-01-01', null, { code: 'too-long', latest: '2031-12-31' }],
    ['2027-01-01', '2028-06-30', '2028-06-30', null],
    ['2027-01-01', '2028-07-01', '2028-06-30', { code: 'past-bup', latest: '2028-06-30' }],
    ['2027-01-01', '2027-06-30', '2027-06-30', null],
    ['2027-01-01', '2027-06-29', '2027-06-30', { code: 'too-short', earliest: '2027-12-31' }],
    ['2027-01-01', '2027-01-01', '2027-01-01', null],
    ['2027-01-02', '2027-01-01', '2027-01-01', { code: 'too-short', earliest: '2028-01-01' }],
  ])('from %s to %s, BUP %s: %j', (from, until, bup, refused) => {
    expect(checkTerm(day(from), day(until), bup === null ? null : day(bup), table)).toEqual(refused);
  });

  it('never reaches past BUP, and lasts one to five years or until it', () => {
    const days = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(days, days, (length, left) => {
        const from = day('2026-03-01');
        const until = addDays(from, length);
        const bup = addDays(from, left);
        const isTerm = until >= dayBefore(addYears(from, 1)) || until === bup;
        const sound = until <= bup && until <= dayBefore(addYears(from, 5)) && isTerm;
        expect(checkTerm(from, until, bup, table) === null).toBe(sound);
      }),
    );
  });
});

describe('an evaluation', () => {
  const on = (date: string) => ({ ...EVALUATION, on: day(date) });

  it('falls into the contract', () => {
    expect(evaluateContract(build(), on('2026-02-28'))).toEqual({
      ok: false,
      error: { code: 'not-begun', from: '2026-03-01' },
    });
    expect(evaluateContract(build(), on('2026-03-01'))).toMatchObject({ ok: true });
    expect(evaluateContract(build(), on('2027-02-28'))).toEqual({
      ok: true,
      value: build({ evaluations: [on('2027-02-28')] }),
    });
    expect(evaluateContract(build(), on('2027-03-01'))).toEqual({
      ok: false,
      error: { code: 'ended', on: '2027-02-28' },
    });
  });

  it('is refused after the contract was ended early', () => {
    const ended = build({ ended: { on: day('2026-06-30'), reason: 'permintaan-sendiri' } });
    expect(evaluateContract(ended, on('2026-06-30'))).toMatchObject({ ok: true });
    expect(evaluateContract(ended, on('2026-07-01'))).toEqual({
      ok: false,
      error: { code: 'ended', on: '2026-06-30' },
    });
  });

  it('is later than the one before', () => {
    const before = build({ evaluations: [EVALUATION] });
    expect(evaluateContract(before, on('2026-12-01'))).toEqual({
      ok: false,
      error: { code: 'evaluated-already', on: '2026-12-01' },
    });
    expect(evaluateContract(before, on('2026-12-02'))).toMatchObject({
      ok: true,
      value: { evaluations: [EVALUATION, on('2026-12-02')] },
    });
  });

  it.each([
    [{}, []],
    [{ predikat: 'sangat-baik' }, []],
    [{ predikat: 'butuh-perbaikan' }, ['predikat']],
    [{ competent: false }, ['competent']],
    [{ predikat: 'kurang', competent: false, needed: false }, ['predikat', 'competent', 'needed']],
  ] as const)('%j lacks %j', (changes, lacks) => {
    expect(whatEvaluationLacks({ ...EVALUATION, ...changes }, table)).toEqual(lacks);
  });
});

describe('an extension', () => {
  const extend = (contract: Contract, on: string, until: string, bup: string | null = null) =>
    extendContract(
      contract,
      { decreeNumber: '814/1', on: day(on), until: day(until) },
      bup === null ? null : day(bup),
      table,
    );
  const evaluated = build({ evaluations: [EVALUATION] });

  it('begins on the day after and ends on 29 February', () => {
    expect(extend(evaluated, '2027-02-28', '2028-02-29')).toEqual({
      ok: true,
      value: {
        ...evaluated,
        until: '2028-02-29',
        extensions: [{ decreeNumber: '814/1', on: '2027-02-28', from: '2027-02-28', until: '2028-02-29' }],
      },
    });
  });

  it.each([
    [evaluated, '2026-02-28', '2028-02-29', null, { code: 'not-begun', from: '2026-03-01' }],
    [evaluated, '2027-03-01', '2028-02-29', null, { code: 'ended', on: '2027-02-28' }],
    [
      build({ evaluations: [EVALUATION], ended: { on: day('2026-12-31'), reason: 'pelanggaran' } }),
      '2026-12-15',
      '2028-02-29',
      null,
      { code: 'ended', on: '2026-12-31' },
    ],
    [build(), '2026-12-15', '2028-02-29', null, { code: 'not-evaluated' }],
    [
      build({ evaluations: [{ ...EVALUATION, needed: false }] }),
      '2026-12-15',
      '2028-02-29',
      null,
      { code: 'evaluation-negative', lacks: ['needed'] },
    ],
    [evaluated, '2026-12-15', '2028-02-28', null, { code: 'too-short', earliest: '2028-02-29' }],
    [evaluated, '2026-12-15', '2032-03-01', null, { code: 'too-long', latest: '2032-02-29' }],
    [evaluated, '2026-12-15', '2028-02-29', '2027-12-31', { code: 'past-bup', latest: '2027-12-31' }],
  ] as const)('of %j on %s to %s, BUP %s: %j', (contract, on, until, bup, error) => {
    expect(extend(contract, on, until, bup)).toEqual({ ok: false, error });
  });

  it('rests on the latest evaluation, of the term that runs', () => {
    const first = extend(evaluated, '2026-12-15', '2028-02-29');
    if (!first.ok) throw new Error('not extended');
    expect(termBegan(evaluated)).toBe('2026-03-01');
    expect(termBegan(first.value)).toBe('2027-03-01');
    expect(extend(first.value, '2027-12-15', '2029-02-28')).toMatchObject({
      error: { code: 'not-evaluated' },
    });
    const again = { ...first.value, evaluations: [EVALUATION, { ...EVALUATION, on: day('2027-03-01') }] };
    expect(extend(again, '2027-12-15', '2029-02-28')).toMatchObject({
      ok: true,
      value: { until: '2029-02-28', extensions: [{}, { from: '2028-02-29' }] },
    });
    const worse = { ...evaluated, evaluations: [EVALUATION, { ...EVALUATION, competent: false }] };
    expect(extend(worse, '2026-12-15', '2028-02-29')).toMatchObject({ error: { lacks: ['competent'] } });
  });

  it('leaves no gap and no overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 365, max: 1826 }), (length) => {
        const extended = extend(evaluated, '2026-12-15', addDays(evaluated.until, length));
        if (!extended.ok) return;
        expect(termBegan(extended.value)).toBe(dayAfter(evaluated.until));
        expect(lastDayOf(extended.value)).toBe(addDays(evaluated.until, length));
      }),
    );
  });
});

describe('an end', () => {
  it.each([
    ['2026-02-28', { code: 'not-begun', from: '2026-03-01' }],
    ['2027-03-01', { code: 'past-until', latest: '2027-02-28' }],
  ])('on %s is refused', (on, error) => {
    expect(endContract(build(), day(on), 'meninggal-dunia')).toEqual({ ok: false, error });
  });

  it.each(['2026-03-01', '2027-02-28'])('on %s is the last day', (on) => {
    const ended = endContract(build(), day(on), 'permintaan-sendiri');
    expect(ended).toEqual({
      ok: true,
      value: build({ ended: { on: day(on), reason: 'permintaan-sendiri' } }),
    });
    if (ended.ok) expect(lastDayOf(ended.value)).toBe(on);
    if (ended.ok) {
      expect(endContract(ended.value, day('2026-05-01'), 'bup')).toEqual({
        ok: false,
        error: { code: 'ended', on },
      });
    }
  });
});

describe('two contracts', () => {
  it.each([
    ['2027-02-28', '2028-02-27', true],
    ['2027-03-01', '2028-02-29', false],
    ['2025-03-01', '2026-02-28', false],
    ['2025-03-02', '2026-03-01', true],
    ['2026-05-01', '2026-06-01', true],
  ])('from %s to %s overlap: %s', (from, until, expected) => {
    expect(overlappingContract([build()], { from: day(from), until: day(until) }) !== null).toBe(expected);
  });

  it('do not once the first was ended', () => {
    const ended = build({ ended: { on: day('2026-06-30'), reason: 'permintaan-sendiri' } });
    expect(overlappingContract([ended], { from: day('2026-07-01'), until: day('2027-06-30') })).toBeNull();
  });
});

it('falls due on its last day until it is ended', () => {
  const facts = (contracts: readonly Contract[]) => ({
    person: buildPerson(),
    dossier: { ...EMPTY_DOSSIER, contracts },
  });
  const ended = { on: day('2027-02-28'), reason: 'jangka-waktu-berakhir' } as const;
  expect(
    contractDeadlines(facts([build(), build({ id: 'x', ended })]), day('2026-08-03'), defaultRuleSet),
  ).toEqual([{ kind: 'masa-kontrak', id: 'kontrak-2026-03-01', dueOn: '2027-02-28' }]);
});

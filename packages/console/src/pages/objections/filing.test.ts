import { objectionOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { claimsFor, EMPTY_FILING, lackingIn, NEW, objectionOf } from './filing.ts';

const body = objectionOperations.fileObjection.body;
const ENTRY = { id: '2025', year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' };
const VALUES = { year: '2025', workResult: 'di-atas-ekspektasi', behaviour: 'sesuai-ekspektasi' };
const STATEMENT = 'Predikat pada e-Kinerja adalah Sangat Baik.';

describe('what is filed', () => {
  it('contests a placement', () => {
    const filing = { ...EMPTY_FILING, statement: ` ${STATEMENT} `, evidence: 'SKP 2025\n\n BA-7 ' };
    expect(lackingIn(filing)).toEqual([]);
    expect(body.parse(objectionOf(filing, null))).toEqual({
      kind: 'placement',
      claim: 'misread-input',
      statement: STATEMENT,
      evidence: ['SKP 2025', 'BA-7'],
    });
  });

  it('says what an entry should say, if the person knows', () => {
    const filing = {
      ...EMPTY_FILING,
      what: 'performance',
      which: '2025',
      claim: 'wrong-content',
      values: VALUES,
      statement: STATEMENT,
    };
    expect(body.parse(objectionOf(filing, ENTRY))).toMatchObject({ id: '2025', correction: null });
    expect(body.parse(objectionOf({ ...filing, knows: true }, ENTRY))).toMatchObject({
      id: '2025',
      correction: { year: 2025, workResult: 'di-atas-ekspektasi' },
    });
  });

  it('says of an unfounded entry only that it is one', () => {
    const filing = {
      ...EMPTY_FILING,
      what: 'discipline',
      which: 'ringan-2024-03-01',
      claim: 'unfounded-item',
      knows: true,
      statement: STATEMENT,
    };
    expect(body.parse(objectionOf(filing, ENTRY))).toMatchObject({ correction: null });
  });

  it('gives the whole of an entry that is missing, which has no id', () => {
    const filing = {
      ...EMPTY_FILING,
      what: 'performance',
      which: NEW,
      claim: 'missing-item',
      values: VALUES,
      statement: STATEMENT,
    };
    expect(body.parse(objectionOf(filing, null))).toMatchObject({ id: null, correction: { year: 2025 } });
  });

  it('is not sent before what it needs is there', () => {
    expect(lackingIn({ ...EMPTY_FILING, what: 'awards', which: NEW, claim: 'missing-item' })).toEqual([
      'statement',
      'name',
      'level',
      'date',
    ]);
    expect(lackingIn({ ...EMPTY_FILING, what: 'awards', claim: 'wrong-content' })).toEqual([
      'which',
      'statement',
    ]);
  });

  it('claims only what can be claimed of it', () => {
    expect(claimsFor({ what: 'placement', which: '' })).toEqual(['misread-input', 'wrong-rule']);
    expect(claimsFor({ what: 'awards', which: NEW })).toEqual(['missing-item']);
    expect(claimsFor({ what: 'awards', which: 'a' })).toEqual(['wrong-content', 'unfounded-item']);
  });
});

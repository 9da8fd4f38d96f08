import { objectionOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { canGrantAsAsked, EMPTY_RULING, grantedKind, lackingInRuling, rulingOf } from './ruling.ts';

const body = objectionOperations.ruleOnObjection.body;
const ENTRY = { id: '2025', year: 2025, workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' };
const VALUES = { year: '2025', workResult: 'di-atas-ekspektasi', behaviour: 'sesuai-ekspektasi' };
const input = {
  kind: 'performance',
  itemId: '2025',
  claim: 'wrong-content',
  initial: ENTRY,
  claimed: { year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' },
};
const placement = { kind: 'placement', itemId: null, claim: 'misread-input', initial: null, claimed: null };
const said = { ...EMPTY_RULING, reason: 'Sesuai dengan dokumen SKP.' };

describe('an answer', () => {
  it('grants what was asked without saying it again', () => {
    const draft = { ...said, outcome: 'dikabulkan', reference: ' BA-07 ' };
    expect(lackingInRuling(draft, input)).toEqual([]);
    expect(body.parse(rulingOf(draft, input, ENTRY))).toEqual({
      outcome: 'dikabulkan',
      reason: 'Sesuai dengan dokumen SKP.',
      reference: 'BA-07',
      correction: null,
    });
  });

  it('says what is granted where it is granted in part', () => {
    const draft = { ...said, outcome: 'dikabulkan-sebagian', values: VALUES };
    expect(grantedKind(draft, input)).toBe('performance');
    expect(lackingInRuling({ ...draft, values: {} }, input)).toContain('workResult');
    expect(body.parse(rulingOf(draft, input, ENTRY))).toMatchObject({
      correction: { kind: 'performance', id: '2025', value: { workResult: 'di-atas-ekspektasi' } },
    });
  });

  it('says what is granted where the person did not', () => {
    expect(canGrantAsAsked({ ...input, claimed: null }, 'dikabulkan')).toBe(false);
    expect(canGrantAsAsked({ ...input, claimed: null, claim: 'unfounded-item' }, 'dikabulkan')).toBe(true);
  });

  it('corrects nothing where it refuses', () => {
    const draft = { ...said, outcome: 'ditolak', hasOwnContent: true, values: VALUES };
    expect(body.parse(rulingOf(draft, input, ENTRY))).toMatchObject({ correction: null });
  });

  it('lets a placement be computed anew, or corrects one entry', () => {
    const anew = { ...said, outcome: 'dikabulkan' };
    expect(body.parse(rulingOf(anew, placement, null))).toMatchObject({ correction: null });
    const correcting = { ...anew, hasOwnContent: true, corrects: 'performance/2025', values: VALUES };
    expect(lackingInRuling({ ...correcting, corrects: '' }, placement)).toEqual(['corrects']);
    expect(body.parse(rulingOf(correcting, placement, ENTRY))).toMatchObject({
      correction: { kind: 'performance', id: '2025' },
    });
  });

  it('needs an outcome and a reason', () => {
    expect(lackingInRuling(EMPTY_RULING, input)).toEqual(['outcome', 'reason']);
  });
});

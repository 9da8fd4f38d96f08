import { counterpartsOf, EVIDENCE_CODES, MERIT_INSTRUMENTS, meritInstrument } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { ASPECTS, aspectNames, toAspectId } from './aspect-names.ts';
import { aspectShares } from './aspect-shares.ts';
import { INSTRUMENTS, instrumentOf } from './choose-assessment.ts';
import { compareLevels } from './compare-levels.ts';
import { evidenceNames } from './evidence-names.ts';
import { evidenceOf } from './evidence-of.ts';
import { hashFile } from './hash-file.ts';
import { openWeights } from './open-weights.ts';

const forms = MERIT_INSTRUMENTS.map((id) => meritInstrument(id));

describe('names', () => {
  it('has every aspect of both instruments, in Indonesian as they have it', () => {
    const aspects = forms.flatMap((form) => form.aspects.map(({ id, title }) => [id, title]));
    expect(aspects.map(([id]) => id)).toEqual([...ASPECTS]);
    expect(aspectNames.id).toEqual(Object.fromEntries(aspects));
    expect(INSTRUMENTS).toEqual(MERIT_INSTRUMENTS);
    expect(toAspectId('9')).toBeNull();
  });

  it('has every kind of evidence', () => {
    expect(Object.keys(evidenceNames.id).sort()).toEqual([...EVIDENCE_CODES].sort());
  });

  it('knows of each aspect to which instrument it belongs', () => {
    for (const form of forms) {
      for (const { id } of form.aspects) {
        expect(instrumentOf(id)).toBe(form.id);
        for (const other of counterpartsOf(id)) expect(instrumentOf(other)).not.toBe(form.id);
      }
    }
  });
});

describe('compareLevels', () => {
  it('counts what is set, lower and higher than the evidence, and what the auditor changed', () => {
    const level = (item: string, at: number) => ({ item, level: at, suggested: null, reason: null });
    const compared = compareLevels(
      [{ id: '1.1' }, { id: '1.2' }, { id: '1.3' }, { id: '1.4' }],
      {
        levels: [level('1.1', 2), level('1.2', 4), level('1.3', 3), level('2.1', 1)],
        verified: {
          on: '2026-12-01',
          by: 'auditor',
          levels: [],
          differences: [
            { item: '1.2', assessed: 4, verified: 3 },
            { item: '2.1', assessed: 1, verified: 2 },
          ],
          index: { index: 1, exact: 1, share: 0, category: { code: 'I', title: '', from: 0 }, aspects: [] },
        },
      },
      [
        { item: '1.1', suggested: 3 },
        { item: '1.2', suggested: 1 },
        { item: '1.3', suggested: 3 },
        { item: '2.1', suggested: 4 },
      ],
    );
    expect(compared).toEqual({ set: 3, below: 1, above: 1, differing: 1 });
  });
});

describe('evidence and scores', () => {
  it('finds the evidence of an item, papers last', () => {
    const found = (code: string) => ({
      code,
      measure: 'count' as const,
      value: 1,
      of: null,
      source: '/v1/x',
      asOf: '2026-11-30',
    });
    const item = meritInstrument('kasn-9-2019').aspects[3]?.items[0];
    expect(item?.id).toBe('4.1');
    if (item === undefined) return;
    const levels = item.levels.map((criteria) => [...criteria]);
    const all = [found('dokumen:4.1'), found('dokumen:4.2'), found('abk'), found('pola-karier')];
    expect(evidenceOf({ id: item.id, levels }, all).map(({ code }) => code)).toEqual([
      'pola-karier',
      'dokumen:4.1',
    ]);
  });

  it('compares aspects of different weight', () => {
    expect(
      aspectShares([
        { aspect: '1', score: 30, most: 40 },
        { aspect: '2', score: 0, most: 0 },
      ]),
    ).toEqual({ '1': 0.75 });
  });

  it('asks for the weights that no source tells, and no others', () => {
    const shown = ({ variants, aspects }: (typeof forms)[number]) =>
      openWeights({
        variants: variants.map((variant) => ({ ...variant, weights: { ...variant.weights } })),
        aspects: aspects.map(({ id, title }) => ({ id, title, counterparts: [], items: [] })),
      });
    expect(forms.map(shown)).toEqual([[], ['A2', 'A3', 'A4', 'A5', 'A6', 'A7']]);
  });

  it('hashes a file as sha256sum does', async () => {
    expect(await hashFile(new Blob(['test']))).toBe(
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    );
  });
});

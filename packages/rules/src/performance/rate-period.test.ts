import { describe, expect, it } from 'vitest';
import { ratePeriod } from './rate-period.ts';

const MET = 'sesuai-ekspektasi';
const BELOW = 'di-bawah-ekspektasi';
type Request = Parameters<typeof ratePeriod>[1];

const request = (changes: Partial<Request> = {}): Request => ({
  results: [{ id: 'h1', category: MET }],
  behaviours: [{ behaviour: 'loyal', category: MET }],
  workResult: MET,
  behaviour: MET,
  analysis: null,
  ...changes,
});
const rate = (changes: Partial<Request> = {}, method: 'matriks' | 'nilai' = 'matriks') =>
  ratePeriod(['h1', 'h2'], request(changes), method);
const refused = (...error: readonly object[]) => ({ ok: false, error });

describe('ratePeriod', () => {
  it('takes feedback on some parts, or none', () => {
    expect(rate()).toEqual({ ok: true, value: 'baik' });
    expect(rate({ results: [], behaviours: [] })).toEqual({ ok: true, value: 'baik' });
  });

  it('knows only parts of the SKP, each once', () => {
    expect(rate({ results: [{ id: 'h9', category: MET }] })).toEqual(
      refused({ field: 'results[0].id', code: 'result-unknown' }),
    );
    const twice = { behaviour: 'loyal', category: MET } as const;
    expect(rate({ behaviours: [twice, twice] })).toEqual(
      refused({ field: 'behaviours[1].behaviour', code: 'behaviour-rated-twice' }),
    );
  });

  it('wants both categories, within their parts, and names all faults', () => {
    expect(rate({ results: [{ id: 'h9', category: MET }], workResult: null, behaviour: BELOW })).toEqual(
      refused(
        { field: 'results[0].id', code: 'result-unknown' },
        { field: 'workResult', code: 'category-needed' },
        { field: 'behaviour', code: 'category-beyond-parts' },
      ),
    );
  });

  it('wants an analysis below expectation', () => {
    const low = { results: [], workResult: BELOW } as const;
    expect(rate(low)).toEqual(refused({ field: 'analysis', code: 'analysis-needed' }));
    expect(rate({ ...low, analysis: { cause: 'Anggaran' } })).toEqual({ ok: true, value: 'butuh-perbaikan' });
  });

  it('has no predikat where the year is rated by figures', () => {
    expect(rate({ workResult: null, behaviour: null }, 'nilai')).toEqual({ ok: true, value: null });
    expect(rate({}, 'nilai')).toEqual(
      refused(
        { field: 'workResult', code: 'category-not-used' },
        { field: 'behaviour', code: 'category-not-used' },
      ),
    );
    const unknown = { results: [{ id: 'h9', category: MET }], workResult: null, behaviour: null } as const;
    expect(rate(unknown, 'nilai')).toEqual(refused({ field: 'results[0].id', code: 'result-unknown' }));
  });
});
